import type { SettingsProps } from '@/components/home/settings/use-settings';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { plainNumber } from '@/lib/i18n/formats';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';

const CHOICES = [1, 2, 3, 4, 5, 6, 7] as const;

/** How many reminders a week may come to her screen. */
export function TimesAWeek({ settings, change }: SettingsProps) {
  return (
    <ChoiceOfOne
      legend={reminderSettingsText('reminders.aWeek')}
      hint={reminderSettingsText('reminders.aWeekHint')}
      look="chips"
      options={CHOICES.map((count) => ({ value: String(count), label: plainNumber(count) }))}
      value={String(settings.notificationsAWeek)}
      onValue={(count) => change({ notificationsAWeek: Number(count) })}
    />
  );
}
