import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { localDateAt } from '@/lib/domain/local-date';
import { postponementsFor } from '@/lib/domain/reminders/waiting';
import { answersText } from '@/lib/i18n/answers';
import { commonText } from '@/lib/i18n/common';
import { postponementLabel } from '@/lib/i18n/postponements';
import type { WaitingActions } from './use-waiting';
import styles from './Waiting.module.css';

type Props = { readonly titleId: string; readonly actions: WaitingActions };

/** When she would like to hear of a reminder again. */
export function LaterChoice({ titleId, actions: { later, postpone, close } }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const now = Date.now();
  return (
    <fieldset ref={group} aria-describedby={titleId}>
      <legend class={`${styles.when} small muted`}>{answersText('laterQuestion')}</legend>
      <div class={`${styles.acts} ${styles.quiet}`}>
        {later &&
          postponementsFor(later, localDateAt(now)).map((to) => (
            <Button key={to} look="quiet" onClick={() => postpone(to)}>
              {postponementLabel(to, now)}
            </Button>
          ))}
        <Button look="quiet" onClick={close}>
          {commonText('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
