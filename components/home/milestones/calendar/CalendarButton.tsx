import { CalendarArrowDown } from 'lucide';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { CalendarChoice } from '@/lib/app/calendar/save-calendar';
import { calendarText } from '@/lib/i18n/calendar';
import styles from './Calendar.module.css';
import { useCalendarFile } from './use-calendar-file';

/** Puts one milestone, tradition or plan on her phone, as it is kept. */
export function CalendarButton({ choice }: { readonly choice: Exclude<CalendarChoice, 'all'> }) {
  const { outcome, save } = useCalendarFile(choice, false);
  return (
    <div class={styles.one}>
      <Button onClick={save}>
        <Icon shape={CalendarArrowDown} />
        {calendarText('one')}
      </Button>
      <p class="small muted">{calendarText('oneHint')}</p>
      <p class="small" role="status">
        {outcome}
      </p>
    </div>
  );
}
