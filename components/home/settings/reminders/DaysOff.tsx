import type { SettingsProps } from '@/components/home/settings/use-settings';
import { ChoiceOfMany } from '@/components/ui/Choice';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { weekdayName } from '@/lib/i18n/traditions';
import { WEEK } from './week';

/** The days of the week without reminders. */
export function DaysOff({ settings, change }: SettingsProps) {
  return (
    <ChoiceOfMany
      legend={reminderSettingsText('reminders.daysOff')}
      hint={reminderSettingsText('reminders.daysOffHint')}
      options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
      values={settings.daysOff.map(String)}
      onValues={(days) => change({ daysOff: WEEK.filter((day) => days.includes(String(day))) })}
    />
  );
}
