import { useId, useState } from 'preact/hooks';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { ownCadence } from '@/lib/domain/cadence-choice';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { himText } from '@/lib/i18n/him';
import styles from './HearingCards.module.css';
import { saveSon } from './save-son';

type Ends = 'from' | 'to';

/** A range in her own numbers of days. */
export function OwnCadence({ son: { id, cadence } }: { readonly son: Son }) {
  const errorId = useId();
  const [days, setDays] = useState({
    from: cadence ? String(cadence.atLeastDays) : '',
    to: cadence ? String(cadence.atMostDays) : '',
  });
  const [error, setError] = useState<{ readonly words?: string }>({});
  const form = useFocusOnError(error);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const range = ownCadence(numberIn(days.from), numberIn(days.to));
    if (!range) return setError({ words: himText('cadence.own.wrong') });
    setDays({ from: String(range.atLeastDays), to: String(range.atMostDays) });
    return saveSon(id, () => ({ cadence: range }));
  };
  const field = (end: Ends) => (
    <label>
      <span>{himText(`cadence.own.${end}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={days[end]}
        {...(error.words && { 'aria-invalid': true, 'aria-describedby': errorId })}
        onInput={({ currentTarget: { value } }) => {
          setError({});
          setDays((old) => ({ ...old, [end]: value }));
        }}
      />
    </label>
  );
  return (
    <form ref={form} onSubmit={save}>
      <fieldset class={styles.own}>
        <legend>{himText('cadence.own.legend')}</legend>
        {error.words && (
          <p id={errorId} role="status">
            {error.words}
          </p>
        )}
        <div>
          {field('from')}
          {field('to')}
          <span>{himText('cadence.own.days')}</span>
          <Button type="submit">{commonText('save')}</Button>
        </div>
      </fieldset>
    </form>
  );
}

/** What she typed as a number; NaN when it is none. */
function numberIn(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}
