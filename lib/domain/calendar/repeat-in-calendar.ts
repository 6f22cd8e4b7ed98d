import { daysInMonth, type YearDay } from '@/lib/domain/local-date';
import type { Recurrence } from '@/lib/domain/recurrence';
import type { CalendarRepeat } from './calendar-event';

/** Any year without a 29 February. */
const COMMON_YEAR = 2025;
const LAST_OF_MONTH = -1;

/**
 * The same day of every year. A 29 February is the last of its month: so it is kept on 28 February
 * in common years, where calendars would else leave the year out.
 */
export function yearlyRepeat({ month, day }: YearDay): CalendarRepeat {
  const last = daysInMonth(COMMON_YEAR, month);
  const isLeapDay = month === 2 && day > last;
  return { every: 'year', month, day: isLeapDay ? LAST_OF_MONTH : Math.min(day, last) };
}

/**
 * How calendars say that something comes back.
 *
 * A weekday before a date they do not say alike: RFC 5545 can, but Outlook's list of rules has no
 * such one (MS-OXCICAL, 2.1.3.2.2), and would show its first day alone.
 *
 * @returns undefined when it waits for his birthday
 */
export function repeatInCalendar(
  recurrence: Exclude<Recurrence, { every: 'year-before' }>,
  birthday: YearDay | undefined,
): CalendarRepeat | undefined {
  switch (recurrence.every) {
    case 'weeks': {
      const { interval, weekday } = recurrence;
      return { every: 'weeks', interval, weekday };
    }
    case 'month':
      return recurrence;
    case 'year':
      return yearlyRepeat(recurrence);
    case 'birthday':
      return birthday && yearlyRepeat(birthday);
  }
}
