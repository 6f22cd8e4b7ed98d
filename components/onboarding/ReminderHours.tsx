import { Switch } from '@/components/ui/Choice';
import { TimeField } from '@/components/ui/Field';
import { onboardingText } from '@/lib/i18n/onboarding';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Onboarding.module.css';
import type { QuestionProps } from './question';

const HOURS = [
  ['remindersAt', 'reminders.at'],
  ['quietFrom', 'reminders.quietFrom'],
  ['quietTo', 'reminders.quietTo'],
] as const;

/** Whether and when reminders may come, with hours that suit most people. */
export function ReminderHours({ answers, change, errors }: QuestionProps) {
  return (
    <fieldset class={`${styles.reminders} seam-top`}>
      <legend class="hidden-text">{onboardingText('dates.reminders')}</legend>
      <Switch
        label={settingsText('reminders.on')}
        hint={settingsText('reminders.onHint')}
        isOn={answers.areRemindersOn}
        onChange={(areRemindersOn) => change({ areRemindersOn })}
      />
      {answers.areRemindersOn && (
        <div class={styles.hours}>
          {HOURS.map(([hour, label]) => (
            <TimeField
              key={hour}
              label={settingsText(label)}
              error={errors[hour]}
              value={answers[hour]}
              onValue={(value) => change({ [hour]: value })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
