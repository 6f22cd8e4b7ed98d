import { useState } from 'preact/hooks';
import { readTypedDate } from '@/components/hooks/typed-date';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import type { LocalDate } from '@/lib/domain/local-date';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Reminders.module.css';

type Props = {
  readonly today: LocalDate;
  readonly onUntil: (day: LocalDate) => Promise<void>;
};

/** The day up to which she would like no reminders, typed in her words. */
export function OffUntil({ today, onUntil }: Props) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    const until = await readTypedDate(text, today, 'future');
    if (!until) return setError(reminderSettingsText('off.needed'));
    if (until < today) return setError(reminderSettingsText('off.past'));
    await onUntil(until);
  };
  const type = (next: string) => {
    setError(undefined);
    setText(next);
  };
  return (
    <form class={styles.until} onSubmit={start} noValidate>
      <DateField
        label={reminderSettingsText('off.until')}
        hint={reminderSettingsText('off.untilHint')}
        error={error}
        text={text}
        onText={type}
        today={today}
        prefer="future"
      />
      <Button type="submit">{reminderSettingsText('off.start')}</Button>
    </form>
  );
}
