import { useState } from 'preact/hooks';
import { Card } from '@/components/ui/Card';
import { Switch } from '@/components/ui/Choice';
import { TimeField } from '@/components/ui/Field';
import { takeRemindersOffScreen } from '@/lib/app/reminders/take-off-screen';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';
import type { SettingsProps } from './use-settings';

type HourName = 'remindersAt' | 'quietFrom' | 'quietTo';

/** When reminders may come, and how much they say. */
export function RemindersCard({ settings, change }: SettingsProps) {
  const [emptied, setEmptied] = useState<HourName>();
  // A time field is empty while she is half-way through typing: what was there stays until it is whole.
  const hour = (name: HourName, value: string) => {
    setEmptied(value ? undefined : name);
    if (value) void change({ [name]: value });
  };
  const hideNames = async (hidesNames: boolean) => {
    await change({ hidesNames });
    // What came before may name him.
    if (hidesNames) await takeRemindersOffScreen();
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
    <Card title={settingsText('reminders.title')} class={styles.card ?? ''}>
      <Switch
        label={settingsText('reminders.on')}
        hint={settingsText('reminders.onHint')}
        isOn={settings.areRemindersOn}
        onChange={(areRemindersOn) => change({ areRemindersOn })}
      />
      <div class={styles.times}>
        {fieldOf('remindersAt', settingsText('reminders.at'))}
        {fieldOf('quietFrom', settingsText('reminders.quietFrom'))}
        {fieldOf('quietTo', settingsText('reminders.quietTo'))}
      </div>
      <p class="small muted">{settingsText('reminders.quietHint')}</p>
      <Switch
        label={settingsText('reminders.hide')}
        hint={settingsText('reminders.hideHint')}
        isOn={settings.hidesNames}
        onChange={hideNames}
      />
    </Card>
  );
}
