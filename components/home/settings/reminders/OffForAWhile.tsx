import { useRef, useState } from 'preact/hooks';
import type { SettingsProps } from '@/components/home/settings/use-settings';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { useNow } from '@/components/hooks/use-now';
import { Button } from '@/components/ui/Button';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { longDay } from '@/lib/i18n/formats';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { OffUntil } from './OffUntil';
import styles from './Reminders.module.css';

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** No reminders until a day; they start again by themselves. */
export function OffForAWhile({ settings, change }: SettingsProps) {
  const today = localDateAt(useNow());
  const [isChoosing, setIsChoosing] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const until = settings.quietUntil;
  const isOff = until !== undefined && today <= until;
  useFocusKept(isOff, () => words.current);
  const turnOff = async (quietUntil: LocalDate) => {
    setIsChoosing(false);
    await change({ quietUntil });
  };
  return (
    <div class={styles.part}>
      <h3>{reminderSettingsText('off.title')}</h3>
      {isOff ? (
        <>
          <p ref={words}>{reminderSettingsText('off.on', { day: longDay(until, today) })}</p>
          <Button onClick={() => change({ quietUntil: undefined })}>
            {reminderSettingsText('off.end')}
          </Button>
        </>
      ) : (
        <>
          <p class="small muted" ref={words}>
            {reminderSettingsText('off.hint')}
          </p>
          <div class={styles.actions}>
            <Button onClick={() => turnOff(addDays(today, WEEK_DAYS))}>
              {reminderSettingsText('off.week')}
            </Button>
            <Button onClick={() => turnOff(addDays(today, MONTH_DAYS))}>
              {reminderSettingsText('off.month')}
            </Button>
            <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
              {reminderSettingsText('off.choose')}
            </Button>
          </div>
          {isChoosing && <OffUntil today={today} onUntil={turnOff} />}
        </>
      )}
    </div>
  );
}
