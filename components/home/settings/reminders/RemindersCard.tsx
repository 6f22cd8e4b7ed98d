import type { SettingsProps } from '@/components/home/settings/use-settings';
import { Card } from '@/components/ui/Card';
import { Switch } from '@/components/ui/Choice';
import { takeRemindersOffScreen } from '@/lib/app/reminders/take-off-screen';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { settingsText } from '@/lib/i18n/settings';
import { DaysOff } from './DaysOff';
import { OffForAWhile } from './OffForAWhile';
import { ReminderHours } from './ReminderHours';
import styles from './Reminders.module.css';
import { TimesAWeek } from './TimesAWeek';

/** When reminders may come, how many, and how much they say. */
export function RemindersCard(props: SettingsProps) {
  const { settings, change } = props;
  const hideNames = async (hidesNames: boolean) => {
    await change({ hidesNames });
    // What came before may name him.
    if (hidesNames) await takeRemindersOffScreen();
  };
  return (
    <Card title={reminderSettingsText('reminders.title')} class={styles.card ?? ''}>
      <Switch
        label={reminderSettingsText('reminders.on')}
        hint={reminderSettingsText('reminders.onHint')}
        isOn={settings.areRemindersOn}
        onChange={(areRemindersOn) => change({ areRemindersOn })}
      />
      {settings.areRemindersOn && <OffForAWhile {...props} />}
      <ReminderHours {...props} />
      <TimesAWeek {...props} />
      <DaysOff {...props} />
      <Switch
        label={settingsText('reminders.hide')}
        hint={settingsText('reminders.hideHint')}
        isOn={settings.hidesNames}
        onChange={hideNames}
      />
    </Card>
  );
}
