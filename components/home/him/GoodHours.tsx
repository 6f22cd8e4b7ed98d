import { useEffect, useState } from 'preact/hooks';
import { TimeField } from '@/components/ui/Field';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import styles from './HearingCards.module.css';
import { saveSon } from './save-son';

type Hours = NonNullable<Son['hoursForHim']>;
type Errors = { readonly [End in keyof Hours]?: string };

/** What holds until she says otherwise: the waking hours of most people. */
const USUAL: Hours = { from: '09:00', to: '21:00' };

/** The hours of his clock in which he likes to hear from her; saved as soon as both make sense. */
export function GoodHours({ son: { id, hoursForHim } }: { readonly son: Son }) {
  const { from, to } = hoursForHim ?? USUAL;
  const [hours, setHours] = useState<Hours>({ from, to });
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => setHours({ from, to }), [from, to]);
  const change = (end: keyof Hours, value: string) => {
    const next = { ...hours, [end]: value };
    setHours(next);
    // A time field is empty while she is half-way through typing.
    if (!next.from || !next.to) return setErrors({ [end]: himText('hours.missing') });
    if (next.from >= next.to) return setErrors({ [end]: himText('hours.order') });
    setErrors({});
    const isUsual = next.from === USUAL.from && next.to === USUAL.to;
    return saveSon(id, () => ({ hoursForHim: isUsual ? undefined : next }));
  };
  const field = (end: keyof Hours) => (
    <TimeField
      label={himText(`hours.${end}`)}
      error={errors[end]}
      value={hours[end]}
      onValue={(value) => change(end, value)}
    />
  );
  return (
    <fieldset>
      <legend class={styles.legend}>{himText('hours.legend')}</legend>
      <div class={styles.hours}>
        {field('from')}
        {field('to')}
      </div>
      <p class="small muted">{himText('hours.hint')}</p>
    </fieldset>
  );
}
