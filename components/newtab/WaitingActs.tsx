import { useLate } from '@/components/hooks/use-late';
import { Button } from '@/components/ui/Button';
import { remindersText } from '@/lib/i18n/reminders';
import styles from './Rail.module.css';
import type { WaitingActions } from './use-waiting';

type Props = {
  readonly row: number;
  /** Undefined until the reminders are read. */
  readonly id: string | undefined;
  readonly actions: WaitingActions;
};

const loadLater = async () => (await import('./LaterChoice')).LaterChoice;

/** Done, later or not this time; the buttons are described by the reminder above them. */
export function WaitingActs({ row, id, actions }: Props) {
  const isLater = id !== undefined && id === actions.laterId;
  const LaterChoice = useLate(isLater, loadLater);
  if (isLater && LaterChoice) return <LaterChoice row={row} onChoose={actions.postpone} />;
  const about = { look: 'quiet' as const, 'aria-describedby': `waiting-${row}` };
  return (
    <div class={styles.waitingActs}>
      <Button {...about} onClick={() => actions.settle(row, 'done')}>
        {remindersText('done')}
      </Button>
      <Button {...about} onClick={() => actions.later(row)}>
        {remindersText('later')}
      </Button>
      <Button {...about} onClick={() => actions.settle(row, 'not-this-time')}>
        {remindersText('notThisTime')}
      </Button>
    </div>
  );
}
