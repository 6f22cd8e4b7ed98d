import { useLate } from '@/components/hooks/use-late';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { commonText } from '@/lib/i18n/common';
import { waitingText } from '@/lib/i18n/waiting';
import type { Find, WaitingActions } from './use-waiting';
import styles from './Waiting.module.css';

type Props = {
  /** Id of the occurrence; undefined until the reminders are read. */
  readonly id: string | undefined;
  readonly find: Find;
  /** Id of the element that says what it is about. */
  readonly titleId: string;
  readonly actions: WaitingActions;
  readonly look?: ButtonLook;
};

const loadLater = async () => (await import('./LaterChoice')).LaterChoice;

/** Done, later or not this time; the buttons are described by the words above them. */
export function WaitingActs({ id, find, titleId, actions, look = 'quiet' }: Props) {
  const isLater = id !== undefined && id === actions.later?.id;
  const LaterChoice = useLate(isLater, loadLater);
  if (isLater && LaterChoice) return <LaterChoice titleId={titleId} actions={actions} />;
  const about = { look, 'aria-describedby': titleId };
  return (
    <div class={`${styles.acts} ${styles[look]}`}>
      <Button {...about} onClick={() => actions.finish(find)}>
        {commonText('done')}
      </Button>
      <Button {...about} onClick={() => actions.askWhen(find)}>
        {waitingText('later')}
      </Button>
      <Button {...about} onClick={() => actions.leave(find)}>
        {waitingText('notThisTime')}
      </Button>
    </div>
  );
}
