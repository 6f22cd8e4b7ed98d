import { useEffect, useRef } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { noteDone } from '@/lib/app/today/note-done';
import { sayHowItWent } from '@/lib/app/today/say-how-it-went';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { pathsText } from '@/lib/i18n/paths';
import styles from './Paths.module.css';

type Props = {
  readonly sonId: string;
  readonly idea: CardIdea;
  readonly today: LocalDate;
  readonly onClose: () => void;
};

/** How the act was that she tried, if she likes to say. */
export function HowItWas({ sonId, idea, today, onClose }: Props) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const tell = async (answer: 'went-well' | 'was-hard') => {
    let isInJournal = false;
    const isTold = await attempt(async () => {
      isInJournal = await sayHowItWent(sonId, idea, answer, today, Date.now());
    });
    if (!isTold) return;
    onClose();
    const told = pathsText(`how.told.${answer}`);
    say(isInJournal ? `${told} ${pathsText('how.inJournal')}` : told, async () => {
      // She has done it all the same.
      await noteDone(sonId, idea, today, Date.now());
    });
  };
  return (
    <section class={styles.how} aria-labelledby="how-it-was">
      <p id="how-it-was" ref={question} tabIndex={-1}>
        <b>{pathsText('how.asks', { act: idea.title })}</b> <span>{pathsText('how.hint')}</span>
      </p>
      <div>
        <Button onClick={() => tell('went-well')}>{pathsText('how.wentWell')}</Button>
        <Button onClick={() => tell('was-hard')}>{pathsText('how.wasHard')}</Button>
        <Button look="quiet" onClick={onClose}>
          {pathsText('how.leave')}
        </Button>
      </div>
    </section>
  );
}
