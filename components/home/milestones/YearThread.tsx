import { Card } from '@/components/ui/Card';
import type { DayAhead } from '@/lib/domain/days-ahead';
import type { LocalDate } from '@/lib/domain/local-date';

import { shortDay } from '@/lib/i18n/formats';
import { milestonesText, shortDayTitle } from '@/lib/i18n/milestones';
import { recordOf } from './record-of';
import { knotPoints, threadPath } from './thread-path';
import styles from './YearThread.module.css';

const WIDTH = 1040;
/** Today and seven dates: more would collide in words. */
const MOST_DATES = 7;

type Props = { readonly upcoming: readonly DayAhead[]; readonly today: LocalDate };

/** The year ahead as a thread with evenly spaced knots; the words are a list below it. */
export function YearThread({ upcoming, today }: Props) {
  const dates = upcoming.filter(hasItsOwnKnot).slice(0, MOST_DATES);
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
        {dates.map((day) => (
          <li key={recordOf(day).id}>
            <b>
              <time dateTime={day.on}>{shortDay(day.on)}</time>
            </b>
            <span>{shortDayTitle(day)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What comes on his birthday has the knot of his birthday. */
function hasItsOwnKnot(day: DayAhead): boolean {
  return day.kind !== 'tradition' || day.tradition.recurrence.every !== 'birthday';
}
