import { addressOf } from '@/components/home/route';
import { Card } from '@/components/ui/Card';
import type { MonthOfDays } from '@/lib/domain/days-ahead';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { monthAndYear, shortWeekdayDay } from '@/lib/i18n/formats';
import { dayTitle, milestonesText } from '@/lib/i18n/milestones';
import styles from './Milestones.module.css';
import { recordOf } from './record-of';

type Props = {
  readonly son: Son;
  readonly months: readonly MonthOfDays[];
  readonly today: LocalDate;
};

/** The next twelve months that have a date, each with its days. */
export function YearView({ son, months, today }: Props) {
  if (months.length === 0) return <p class="muted">{milestonesText('empty.upcoming')}</p>;
  return (
    <div class={styles.months}>
      {months.map(({ month, days }) => (
        <Card key={month} title={monthAndYear(month)}>
          <ul>
            {days.map((day) => (
              <li key={`${recordOf(day).id} ${day.on}`} class={styles.day}>
                <time class="muted" dateTime={day.on}>
                  {day.on === today ? milestonesText('thread.today') : shortWeekdayDay(day.on)}
                </time>
                <a href={addressOf('milestones', recordOf(day).id)}>{dayTitle(day, son)}</a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
