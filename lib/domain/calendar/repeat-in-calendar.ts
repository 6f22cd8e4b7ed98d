import { daysInMonth, type YearDay } from '@/lib/domain/local-date';
import type { Recurrence } from '@/lib/domain/recurrence';
import type { CalendarRepeat } from './calendar-event';

/** Any year without a 29 February. */
const COMMON_YEAR = 2025;
const LAST_OF_MONTH = -1;

/**
 * The number of a day in its month, the same in every year. A 29 February is the last of its month:
 * so it is kept on 28 February in common years, where calendars would else leave the year out.
 */
function numberInMonth({ month, day }: YearDay): number {
  const last = daysInMonth(COMMON_YEAR, month);
  return month === 2 && day > last ? LAST_OF_MONTH : Math.min(day, last);
}

/** The same day of every year. */
export function yearlyRepeat(on: YearDay): CalendarRepeat {
  return { every: 'year', month: on.month, days: [numberInMonth(on)] };
}

/**
 * How calendars say that something comes back.
 *
 * @returns undefined when they cannot: without his birthday, or before a date whose week before
 * begins in another month
 */
export function repeatInCalendar(
  recurrence: Recurrence,
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
    case 'year-before': {
      const { month, weekday } = recurrence;
      const first = numberInMonth(recurrence) - 7;
      if (first < 1) return undefined;
      return {
        every: 'year',
        month,
        days: Array.from({ length: 7 }, (_, i) => first + i),
        weekday,
      };
    }
    case 'birthday':
      return birthday && yearlyRepeat(birthday);
  }
}
