import {
  addDays,
  daysBetween,
  daysInMonth,
  type LocalDate,
  localDateOf,
  partsOf,
  weekdayOf,
  type YearDay,
} from './local-date';
import { occurrencesBetween } from './milestone-days';
import type { Recurrence, Weekday, WeekOfMonth } from './recurrence';

const WEEK_DAYS = 7;

type Days = { readonly from: LocalDate; readonly to: LocalDate };

/**
 * Every day from `from` to `to`, both included, on which something comes back, earliest first.
 *
 * A 29 February is kept on 28 February in common years (RFC 7529, SKIP=BACKWARD).
 *
 * @param birthday his own, for what comes on it; without it that never comes
 */
export function recurrenceDays(
  recurrence: Recurrence,
  { from, to }: Days,
  birthday?: YearDay,
): LocalDate[] {
  return candidates(recurrence, { from, to }, birthday).filter((day) => from <= day && day <= to);
}

/**
 * The first day, `today` included, on which something comes back and that suits.
 *
 * @returns undefined when none suits within the next three years
 */
export function nextRecurrence(
  recurrence: Recurrence,
  today: LocalDate,
  birthday?: YearDay,
  suits: (day: LocalDate) => boolean = () => true,
): LocalDate | undefined {
  const window = { from: today, to: addDays(today, 3 * 366) };
  return recurrenceDays(recurrence, window, birthday).find(suits);
}

function candidates(recurrence: Recurrence, days: Days, birthday?: YearDay): LocalDate[] {
  switch (recurrence.every) {
    case 'weeks':
      return weeksOf(recurrence, days);
    case 'month':
      return monthsOf(days).map(({ year, month }) => inMonth(year, month, recurrence));
    case 'year':
      return yearlyBetween(recurrence, days);
    case 'year-before':
      return yearlyBetween(recurrence, {
        from: addDays(days.from, 1),
        to: addDays(days.to, WEEK_DAYS),
      }).map((day) => lastBefore(day, recurrence.weekday));
    case 'birthday':
      return birthday ? yearlyBetween(birthday, days) : [];
  }
}

/** Weeks begin on Monday (ISO 8601), so that "this week" is the same for every weekday. */
function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function weeksOf(
  { interval, weekday, from: first }: Extract<Recurrence, { every: 'weeks' }>,
  { from, to }: Days,
): LocalDate[] {
  const step = 7 * interval;
  const start = addDays(mondayOf(first), (weekday + 6) % 7);
  const skipped = Math.max(0, Math.ceil(daysBetween(start, from) / step));
  const count = Math.floor(daysBetween(addDays(start, skipped * step), to) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    addDays(start, (skipped + index) * step),
  ).filter((day) => day >= first);
}

function inMonth(
  year: number,
  month: number,
  { week, weekday }: { readonly week: WeekOfMonth; readonly weekday: Weekday },
): LocalDate {
  if (week === -1) {
    const end = localDateOf(year, month, daysInMonth(year, month));
    return lastBefore(addDays(end, 1), weekday);
  }
  const start = localDateOf(year, month, 1);
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  return addDays(first, 7 * (week - 1));
}

/** The last such weekday before a day, never the day itself. */
function lastBefore(day: LocalDate, weekday: Weekday): LocalDate {
  const eve = addDays(day, -1);
  return addDays(eve, -((weekdayOf(eve) - weekday + 7) % 7));
}

function yearlyBetween({ month, day }: YearDay, { from, to }: Days): LocalDate[] {
  return occurrencesBetween({ day: { repeats: 'yearly', month, day } }, from, to);
}

function monthsOf({ from, to }: Days): { readonly year: number; readonly month: number }[] {
  const first = partsOf(from);
  const last = partsOf(to);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const months = first.year * 12 + first.month - 1 + index;
    return { year: Math.floor(months / 12), month: (months % 12) + 1 };
  });
}
