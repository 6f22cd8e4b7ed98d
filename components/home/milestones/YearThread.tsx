import { Card } from '@/components/ui/Card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ComingUp } from '@/lib/domain/today/coming-up';
import { shortDay } from '@/lib/i18n/formats';
import { milestonesText, shortMilestoneTitle } from '@/lib/i18n/milestones';
import { knotPoints, threadPath } from './thread-path';
import styles from './YearThread.module.css';

const WIDTH = 1040;
/** Today and seven dates: more would collide in words. */
const MOST_DATES = 7;

type Props = { readonly upcoming: readonly ComingUp[]; readonly today: LocalDate };

/** The year ahead as a thread with evenly spaced knots; the words are a list below it. */
export function YearThread({ upcoming, today }: Props) {
  const dates = upcoming.slice(0, MOST_DATES);
  const points = knotPoints(dates.length + 1, WIDTH);
  return (
    <Card title={milestonesText('thread.title')} class={styles.year ?? ''}>
      <svg viewBox={`0 0 ${WIDTH} 66`} aria-hidden="true" focusable="false">
        <path class={styles.thread} d={threadPath(points, WIDTH)} />
        {points.map(({ x, y }, index) =>
          index === 0 ? (
            <circle key={x} class={styles.now} cx={x} cy={y} r="7" />
          ) : (
            <g key={x}>
              <circle class={styles.ring} cx={x} cy={y} r="9" />
              <circle class={styles.knot} cx={x} cy={y} r="4" />
            </g>
          ),
        )}
      </svg>
      <ol style={{ '--knots': points.length }}>
        <li>
          <b>{milestonesText('thread.today')}</b>
          <time dateTime={today}>{shortDay(today)}</time>
        </li>
        {dates.map(({ milestone, on, turning }) => (
          <li key={milestone.id}>
            <b>
              <time dateTime={on}>{shortDay(on)}</time>
            </b>
            <span>{shortMilestoneTitle(milestone, turning)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
