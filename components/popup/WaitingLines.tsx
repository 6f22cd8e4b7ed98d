import { useRef } from 'preact/hooks';
import type { Logging } from '@/components/log/use-logging';
import { HowChoice } from '@/components/waiting/HowChoice';
import { useWaiting } from '@/components/waiting/use-waiting';
import { WaitingActs } from '@/components/waiting/WaitingActs';
import type { PopupView } from '@/lib/app/popup/read-popup';
import type { LocalDate } from '@/lib/domain/local-date';
import { waitingText } from '@/lib/i18n/waiting';
import styles from './WaitingLines.module.css';

type Props = {
  readonly view: Pick<PopupView, 'waiting' | 'isMoreWaiting'>;
  readonly today: LocalDate;
  readonly log: Logging['log'];
};

/** What notifications brought about him, until she deals with it, and the way to the rest. */
export function WaitingLines({ view: { waiting, isMoreWaiting }, today, log }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useWaiting(log, (goneId) => {
    const hasRest = isMoreWaiting || waiting.some(({ id }) => id !== goneId);
    const firstTile = document.querySelector<HTMLElement>('#touch + ul button');
    (hasRest ? heading.current : firstTile)?.focus();
  });
  if (waiting.length === 0 && !isMoreWaiting && !actions.done) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        {waitingText('title')}
      </h2>
      {actions.done && <HowChoice actions={actions} />}
      <ul class={styles.lines}>
        {waiting.map((line) => (
          <li key={line.id}>
            <p id={`waiting-${line.id}`}>
              <a
                href={`home.html#/waiting/${encodeURIComponent(line.id)}`}
                target="_blank"
                rel="noopener"
              >
                {line.titles[today]}
              </a>
            </p>
            <WaitingActs
              id={line.id}
              find={async () => line}
              titleId={`waiting-${line.id}`}
              actions={actions}
            />
          </li>
        ))}
      </ul>
      {isMoreWaiting && (
        <p class={styles.all}>
          <a href="home.html#/waiting" target="_blank" rel="noopener">
            {waitingText('seeAll')}
          </a>
        </p>
      )}
    </section>
  );
}
