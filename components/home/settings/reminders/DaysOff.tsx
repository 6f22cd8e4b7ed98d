import type { SettingsProps } from '@/components/home/settings/use-settings';
import { ChoiceOfMany } from '@/components/ui/Choice';
import type { Weekday } from '@/lib/domain/recurrence';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { weekdayName } from '@/lib/i18n/traditions';
import { WEEK } from './week';

/** The days of the week without reminders. */
export function DaysOff({ settings, change }: SettingsProps) {
  const isOff = (day: Weekday) => settings.daysOff.includes(day);
  const choose = (values: readonly string[]) => {
    const isChanged = (day: Weekday) => values.includes(String(day)) !== isOff(day);
    return change(({ daysOff }) => ({
      daysOff: WEEK.filter((day) => daysOff.includes(day) !== isChanged(day)),
    }));
  };
  return (
    <ChoiceOfMany
      legend={reminderSettingsText('reminders.daysOff')}
      hint={reminderSettingsText('reminders.daysOffHint')}
      options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
      values={settings.daysOff.map(String)}
      onValues={choose}
    />
  );
}
