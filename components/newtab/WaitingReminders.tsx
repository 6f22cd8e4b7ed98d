import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { newtabText } from '@/lib/i18n/newtab';
import { remindersText } from '@/lib/i18n/reminders';
import styles from './Rail.module.css';
import type { NewTabView } from './read-new-tab';
import { ROWS, rowsOf, says, shownWith, type Words } from './slots';
import type { WhenLive } from './use-new-tab';
import { useWaiting } from './use-waiting';
import { WaitingActs } from './WaitingActs';
import { waitingTitle } from './week-words';

type Props = {
  readonly words: Words;
  readonly live: NewTabView | undefined;
  readonly whenLive: WhenLive;
};

/** What notifications brought, until she deals with it. The first two are there at once, the rest on request. */
export function WaitingReminders({ words, live, whenLive }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLast = live?.waiting.length === 1;
  const actions = useWaiting(whenLive, () => {
    // The list goes with its last reminder, so the focus moves on to the idea.
    const next = isLast ? document.getElementById('idea') : heading.current;
    next?.focus();
  });
  const rest = live?.waiting.slice(ROWS.waiting) ?? [];
  return (
    <section aria-labelledby="waiting" {...shownWith(words, 'waiting.0')}>
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        {remindersText('waitingHeading')}
      </h2>
      <ul class={styles.waiting}>
        {rowsOf('waiting').map((row) => (
          <li key={row} {...shownWith(words, `waiting.${row}`)}>
            <p id={`waiting-${row}`} {...says(words, `waiting.${row}`)} />
            <WaitingActs row={row} id={live?.waiting[row]?.id} actions={actions} />
          </li>
        ))}
        {live &&
          showsAll &&
          rest.map((reminder, number) => (
            <li key={reminder.id}>
              <p id={`waiting-${ROWS.waiting + number}`}>{waitingTitle(reminder, live.today)}</p>
              <WaitingActs row={ROWS.waiting + number} id={reminder.id} actions={actions} />
            </li>
          ))}
      </ul>
      {rest.length > 0 && !showsAll && (
        <Button look="quiet" class={styles.more ?? ''} onClick={() => setShowsAll(true)}>
          {newtabText('waiting.more', { count: rest.length })}
        </Button>
      )}
    </section>
  );
}
