import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useSavedText } from '@/components/log/use-saved-text';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { reopenFollowUp, settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import type { FollowUp } from '@/lib/domain/follow-up';
import { commonText } from '@/lib/i18n/common';
import { popupText } from '@/lib/i18n/popup';
import styles from './ToAsk.module.css';

/** What he mentioned and she would like to ask about; a tick asks what he said, if she likes. */
export function ToAsk({ toAsk }: { readonly toAsk: readonly FollowUp[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<FollowUp>();
  const tick = async (followUp: FollowUp) => {
    if (await attempt(() => settleFollowUp(followUp.id, Date.now()))) setAsked(followUp);
  };
  const undo = async () => {
    if (!asked || !(await attempt(() => reopenFollowUp(asked.id, Date.now())))) return;
    setAsked(undefined);
    heading.current?.focus();
  };
  if (toAsk.length === 0 && !asked) return null;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" ref={heading} tabIndex={-1}>
        {popupText('ask.title')}
      </h2>
      {asked && <Asked key={asked.id} followUp={asked} onUndo={undo} />}
      <ul>
        {toAsk.map((followUp) => (
          <li key={followUp.id}>
            <label class={styles.ask}>
              <input
                type="checkbox"
                class={styles.tick}
                checked={false}
                onChange={() => tick(followUp)}
              />
              <span>{capitalised(followUp.text)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AskedProps = { readonly followUp: FollowUp; readonly onUndo: () => void };

function Asked({ followUp, onUndo }: AskedProps) {
  const box = useRef<HTMLDivElement>(null);
  const answer = useSavedText('', (text) =>
    attempt(() => settleFollowUp(followUp.id, Date.now(), text)),
  );
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={box} class={styles.asked}>
      <p>
        <span>{popupText('ask.asked', { what: followUp.text })}</span>
        <Button onClick={onUndo}>{commonText('undo')}</Button>
      </p>
      <TextArea
        label={popupText('ask.done')}
        hint={popupText('ask.optional')}
        rows={1}
        {...answer}
      />
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
