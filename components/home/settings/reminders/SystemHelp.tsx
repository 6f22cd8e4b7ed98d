import { useState } from 'preact/hooks';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Reminders.module.css';
import { browserNameOf, SYSTEMS, systemOf } from './this-computer';

const STEPS = [1, 2, 3, 4] as const;

/** What to do when the computer hides notices: for hers at once, for others one click away. */
export function SystemHelp() {
  const [system, setSystem] = useState(() => systemOf(navigator.userAgent));
  const browser = browserNameOf(navigator.userAgent) ?? reminderSettingsText('try.yourBrowser');
  return (
    <div class={styles.help}>
      <ChoiceOfOne
        legend={reminderSettingsText('try.system')}
        look="chips"
        options={SYSTEMS.map((value) => ({
          value,
          label: reminderSettingsText(`system.${value}`),
        }))}
        value={system}
        onValue={setSystem}
      />
      <ol class={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{reminderSettingsText(`system.${system}.${step}`, { browser })}</li>
        ))}
      </ol>
      <p class="small muted">{reminderSettingsText('try.again')}</p>
    </div>
  );
}
