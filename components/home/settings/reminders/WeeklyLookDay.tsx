import type { SettingsProps } from '@/components/home/settings/use-settings';
import { Select } from '@/components/ui/Field';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { weekdayName } from '@/lib/i18n/traditions';
import styles from './Reminders.module.css';
import { WEEK } from './week';

/** The day on which she would like to look at the week. */
export function WeeklyLookDay({ settings, change }: SettingsProps) {
  const choose = (value: string) => {
    const weeklyLookOn = WEEK.find((day) => String(day) === value);
    if (weeklyLookOn !== undefined) void change({ weeklyLookOn });
  };
  return (
    <div class={styles.below}>
      <Select
        label={reminderSettingsText('kinds.weeklyLookOn')}
        value={String(settings.weeklyLookOn)}
        options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
        onValue={choose}
      />
    </div>
  );
}
