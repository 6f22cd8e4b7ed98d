import { useState } from 'preact/hooks';
import type { SettingsProps } from '@/components/home/settings/use-settings';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { sendTestNotification } from '@/lib/app/settings/send-test-notification';
import { notificationsText } from '@/lib/i18n/notifications-text';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Reminders.module.css';
import { SystemHelp } from './SystemHelp';

const ANSWERS = ['yes', 'no'] as const;
type Answer = (typeof ANSWERS)[number];

/** Sends one notification and, when she has not seen it, tells what may hide it. */
export function TryItCard({ settings: { hidesNames } }: SettingsProps) {
  const [sent, setSent] = useState<'shown' | 'refused'>();
  const [answer, setAnswer] = useState<Answer>();
  const send = async () => {
    setAnswer(undefined);
    const isShown = await sendTestNotification(testContent(hidesNames));
    setSent(isShown ? 'shown' : 'refused');
  };
  return (
    <Card title={reminderSettingsText('try.title')} class={styles.card ?? ''}>
      <p class="small muted">{reminderSettingsText('try.hint')}</p>
      <Button onClick={send}>{reminderSettingsText('try.send')}</Button>
      <p role="status">
        {sent === 'shown' && reminderSettingsText('try.sent')}
        {sent === 'refused' && reminderSettingsText('try.refused')}
      </p>
      {sent === 'shown' && (
        <ChoiceOfOne
          legend={reminderSettingsText('try.question')}
          look="seg"
          options={ANSWERS.map((value) => ({ value, label: reminderSettingsText(`try.${value}`) }))}
          value={answer}
          onValue={setAnswer}
        />
      )}
      <p role="status">
        {answer === 'yes' && reminderSettingsText('try.seen')}
        {answer === 'no' && reminderSettingsText('try.unseen')}
      </p>
      {(sent === 'refused' || answer === 'no') && <SystemHelp />}
    </Card>
  );
}

/** As a reminder would look: with names hidden, it gives nothing away. */
function testContent(hidesNames: boolean) {
  return {
    title: hidesNames
      ? notificationsText('hiddenTitle')
      : reminderSettingsText('try.notificationTitle'),
    body: reminderSettingsText('try.notificationBody'),
  };
}
