import { useRef } from 'preact/hooks';
import { useLate } from '@/components/hooks/use-late';
import type { Logging } from '@/components/log/use-logging';
import { useWaiting } from '@/components/waiting/use-waiting';
import { WaitingActs } from '@/components/waiting/WaitingActs';
import { waitingText } from '@/lib/i18n/waiting';
import styles from './Rail.module.css';
import { leadsTo, rowsOf, shownWith } from './slots';
import type { PartProps } from './use-new-tab';

type Props = PartProps & { readonly logging: Logging };

const loadHow = async () => (await import('@/components/waiting/HowChoice')).HowChoice;

/** What notifications brought, until she deals with it: the first two, and the way to the rest. */
export function WaitingReminders({ words, live, whenLive, logging }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useWaiting(logging.log, (goneId) => {
    // The list goes with its last reminder, so the focus moves on to the idea.
    const hasRest = live?.waiting.some(({ id }) => id !== goneId);
    (hasRest ? heading.current : document.getElementById('idea'))?.focus();
  });
  const HowChoice = useLate(actions.done !== undefined, loadHow);
  return (
    <section
      aria-labelledby="waiting"
      {...shownWith(words, 'waiting.0')}
      hidden={!words['waiting.0'] && !actions.done}
    >
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        {waitingText('title')}
      </h2>
      {HowChoice && actions.done && <HowChoice actions={actions} />}
      <ul class={styles.waiting}>
        {rowsOf('waiting').map((row) => (
          <li key={row} {...shownWith(words, `waiting.${row}`)}>
            <p id={`waiting-${row}`}>
              <a {...leadsTo(words, `waiting.${row}`, `waitingUrl.${row}`)} />
            </p>
            <WaitingActs
              id={live?.waiting[row]?.id}
              find={async () => (await whenLive()).waiting[row]}
              titleId={`waiting-${row}`}
              actions={actions}
            />
          </li>
        ))}
      </ul>
      <p {...shownWith(words, 'allWaiting')}>
        <a href="/home.html#/waiting">{waitingText('seeAll')}</a>
      </p>
    </section>
  );
}
