import { useState } from 'preact/hooks';
import type { SettingsProps } from '@/components/home/settings/use-settings';
import { TimeField } from '@/components/ui/Field';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Reminders.module.css';

type HourName = 'remindersAt' | 'quietFrom' | 'quietTo';

/** The hour of reminders and the quiet hours. */
export function ReminderHours({ settings, change }: SettingsProps) {
  const [emptied, setEmptied] = useState<HourName>();
  // A time field is empty while she is half-way through typing: what was there stays until it is whole.
  const hour = (name: HourName, value: string) => {
    setEmptied(value ? undefined : name);
    if (value) void change({ [name]: value });
  };
  const fieldOf = (name: HourName, label: string) => (
    <TimeField
      label={label}
      value={emptied === name ? '' : settings[name]}
      error={emptied === name ? settingsText('reminders.timeMissing') : undefined}
      onValue={(value) => hour(name, value)}
    />
  );
  return (
    <div>
      <div class={styles.times}>
        {fieldOf('remindersAt', settingsText('reminders.at'))}
        {fieldOf('quietFrom', settingsText('reminders.quietFrom'))}
        {fieldOf('quietTo', settingsText('reminders.quietTo'))}
      </div>
      <p class="small muted">{settingsText('reminders.quietHint')}</p>
    </div>
  );
}
