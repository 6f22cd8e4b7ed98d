import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readTypedDate } from '@/components/hooks/typed-date';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { DateField } from '@/components/ui/DateField';
import type { LocalDate } from '@/lib/domain/local-date';
import { hasTimeOfSpace, type Son } from '@/lib/domain/son';
import { longDay } from '@/lib/i18n/formats';
import { himText } from '@/lib/i18n/him';
import { AskedForNoContact, NoContact } from './NoContact';
import styles from './SpaceCard.module.css';
import { saveSon } from './save-son';

type Props = { readonly son: Son; readonly today: LocalDate };
type PartProps = Props & { readonly words: Ref<HTMLParagraphElement> };

/**
 * Room that he asked for: until a day, and then it ends by itself; or no contact at all, until she
 * says that this has changed.
 */
export function SpaceCard({ son, today }: Props) {
  const state = stateOf(son, today);
  const words = useRef<HTMLParagraphElement>(null);
  useFocusKept(state, () => words.current);
  const part = { son, today, words };
  return (
    <Card title={himText('space.title')} class={styles.card ?? ''}>
      {state === 'no-contact' && <NoContact {...part} />}
      {state === 'space' && <OnNow {...part} />}
      {state === 'none' && <Start {...part} />}
      {state !== 'no-contact' && <AskedForNoContact son={son} />}
    </Card>
  );
}

function stateOf(son: Son, today: LocalDate): 'no-contact' | 'space' | 'none' {
  if (son.isNoContact) return 'no-contact';
  return hasTimeOfSpace(son, today) ? 'space' : 'none';
}

function OnNow({ son: { id, spaceUntil }, today, words }: PartProps) {
  const end = () =>
    saveSon(
      id,
      () => ({ spaceUntil: undefined }),
      himText('space.ended'),
      () => ({ spaceUntil }),
    );
  return (
    <>
      <p ref={words}>{spaceUntil && himText('space.on', { day: longDay(spaceUntil, today) })}</p>
      <p class="muted">{himText('space.onHint')}</p>
      <Button onClick={end}>{himText('space.end')}</Button>
    </>
  );
}

function Start({ son, today, words }: PartProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    const until = await readTypedDate(text, today, 'future');
    if (!until) return setError(himText('space.needed'));
    if (until < today) return setError(himText('space.past'));
    await saveSon(son.id, () => ({ spaceUntil: until }), himText('space.started'));
  };
  const type = (next: string) => {
    setError(undefined);
    setText(next);
  };
  return (
    <form onSubmit={start}>
      <p class="muted" ref={words}>
        {himText('space.off')}
      </p>
      <DateField
        label={himText('space.until')}
        hint={himText('space.untilHint')}
        error={error}
        text={text}
        onText={type}
        today={today}
        prefer="future"
      />
      <Button type="submit">{himText('space.start')}</Button>
    </form>
  );
}
