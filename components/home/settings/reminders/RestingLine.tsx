import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { type Rest, wakeKind } from '@/lib/app/settings/resting-kinds';
import type { LocalDate } from '@/lib/domain/local-date';
import { plainDay } from '@/lib/i18n/formats';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Reminders.module.css';

type Props = {
  readonly rest: Rest;
  readonly today: LocalDate;
  /** Called when the line is about to go. */
  readonly onWoken: () => void;
};

/** Says that a kind rests, until when and why, and wakes it. */
export function RestingLine({ rest: { kind, until }, today, onWoken }: Props) {
  const wake = async () => {
    if (!(await attempt(() => wakeKind(kind, Date.now())))) return;
    onWoken();
    say(reminderSettingsText('resting.woken'));
  };
  return (
    <div class={`${styles.below} ${styles.resting}`}>
      <p class="small">{reminderSettingsText('resting.line', { day: plainDay(until, today) })}</p>
      <Button
        aria-label={reminderSettingsText('resting.wakeKind', {
          kind: reminderSettingsText(`kind.${kind}`),
        })}
        onClick={wake}
      >
        {reminderSettingsText('resting.wake')}
      </Button>
    </div>
  );
}
