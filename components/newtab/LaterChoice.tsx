import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { POSTPONEMENTS } from '@/lib/domain/reminders/postponement';
import { postponementLabel } from '@/lib/i18n/postponements';
import { remindersText } from '@/lib/i18n/reminders';
import styles from './Rail.module.css';
import type { WaitingActions } from './use-waiting';

type Props = { readonly row: number; readonly onChoose: WaitingActions['postpone'] };

/** When she would like to hear of a reminder again. */
export function LaterChoice({ row, onChoose }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset ref={group} aria-describedby={`waiting-${row}`}>
      <legend class="small muted">{remindersText('laterQuestion')}</legend>
      <div class={styles.waitingActs}>
        {POSTPONEMENTS.map((to) => (
          <Button key={to} look="quiet" onClick={() => onChoose(row, to)}>
            {postponementLabel(to, Date.now())}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
