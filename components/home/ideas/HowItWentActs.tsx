import { useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { clearNotice } from '@/components/ui/notice';
import { type HowItWent, sayHowItWent } from '@/lib/app/today/say-how-it-went';
import type { Outcome } from '@/lib/domain/idea-day';
import { ideasText } from '@/lib/i18n/ideas';
import styles from './Idea.module.css';
import type { IdeaProps } from './idea-props';

type Phase = 'open' | 'asking' | 'went-well' | 'was-hard';
/** How far she is with one idea. */
type Said = { readonly of: string; readonly phase: Phase; readonly isInJournal: boolean };
const ANSWERS = ['went-well', 'was-hard', 'not-yet'] as const;

function phaseOf(answer: Outcome | undefined): Phase {
  return answer === 'went-well' || answer === 'was-hard' ? answer : 'open';
}

/** *I did this*, then how it went, then a word back and a way to change her answer. */
export function HowItWentActs({ sonId, today, item }: IdeaProps) {
  const { idea, answer } = item;
  const [said, setSaid] = useState<Said>();
  const place = useRef<HTMLDivElement>(null);
  const here = said?.of === idea.ideaId ? said : undefined;
  const phase = here?.phase ?? phaseOf(answer);
  useFocusKept(phase, () => place.current?.querySelector('p') ?? place.current);
  const goTo = (next: Phase, isInJournal = false) =>
    setSaid({ of: idea.ideaId, phase: next, isInJournal });
  const tell = async (how: HowItWent) => {
    clearNotice();
    // "Not yet" to what she has never answered takes nothing back.
    const isNews = how !== 'not-yet' || phaseOf(answer) !== 'open';
    let isInJournal = false;
    const say = async () => {
      isInJournal = await sayHowItWent(sonId, idea, how, today, Date.now());
    };
    if (isNews && !(await attempt(say))) return;
    goTo(how === 'not-yet' ? 'open' : how, isInJournal);
  };
  return (
    <div ref={place} class={styles.did}>
      {phase === 'open' && (
        <Button look="main" onClick={() => goTo('asking')}>
          {ideasText('act.did')}
        </Button>
      )}
      {phase === 'asking' && (
        <>
          <p>{ideasText('did.ask')}</p>
          {ANSWERS.map((how) => (
            <Button key={how} look={how === 'not-yet' ? 'quiet' : 'tall'} onClick={() => tell(how)}>
              {ideasText(`did.${how}`)}
            </Button>
          ))}
        </>
      )}
      {(phase === 'went-well' || phase === 'was-hard') && (
        <>
          <p>
            {ideasText(`told.${phase}`)} {here?.isInJournal && ideasText('told.journal')}
          </p>
          <Button look="quiet" onClick={() => goTo('asking')}>
            {ideasText('told.change')}
          </Button>
        </>
      )}
    </div>
  );
}
