import { addressOf } from '@/components/home/route';
import { Card } from '@/components/ui/Card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { MonthOfDays } from '@/lib/domain/milestone-calendar';
import type { Son } from '@/lib/domain/son';
import { monthAndYear, shortWeekdayDay } from '@/lib/i18n/formats';
import { milestonesText, milestoneTitle } from '@/lib/i18n/milestones';
import styles from './Milestones.module.css';

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
            {days.map(({ milestone, on, turning }) => (
              <li key={`${milestone.id} ${on}`} class={styles.day}>
                <time class="muted" dateTime={on}>
                  {on === today ? milestonesText('thread.today') : shortWeekdayDay(on)}
                </time>
                <a href={addressOf('milestones', milestone.id)}>
                  {milestoneTitle(milestone, son, turning)}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
