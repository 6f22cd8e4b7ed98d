import { daysInMonth, type LocalDate, localDateOf, partsOf, type YearDay } from './local-date';
import type { Milestone } from './milestone';

type Dated = Pick<Milestone, 'day'>;

/**
 * The day on which a day of the year is kept in one year.
 *
 * 29 February is kept on 28 February in common years (RFC 7529, SKIP=BACKWARD).
 */
export function occurrenceIn(year: number, { month, day }: YearDay): LocalDate {
  return localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/**
 * The first day, today included, on which a milestone falls.
 *
 * A yearly day with a first year does not come before that year: a wedding planned for the year
 * after next has no anniversary until then.
 *
 * @param today calendar day in her time zone
 * @returns undefined for a single day that is over
 */
export function nextOccurrence({ day }: Dated, today: LocalDate): LocalDate | undefined {
  if (day.repeats === 'once') return day.on >= today ? day.on : undefined;
  const year = Math.max(partsOf(today).year, day.sinceYear ?? 0);
  const inYear = occurrenceIn(year, day);
  return inYear >= today ? inYear : occurrenceIn(year + 1, day);
}

/**
 * Every day from `from` to `to`, both included, on which a milestone falls, earliest first.
 *
 * @param from calendar day in her time zone
 * @param to not more than a few years later: the answer has one day a year
 */
export function occurrencesBetween({ day }: Dated, from: LocalDate, to: LocalDate): LocalDate[] {
  if (day.repeats === 'once') return from <= day.on && day.on <= to ? [day.on] : [];
  const days: LocalDate[] = [];
  const [first, last] = [partsOf(from), partsOf(to)];
  for (let year = Math.max(first.year, day.sinceYear ?? 0); year <= last.year; year += 1) {
    // Of thousands of days only a few lie in a month: most are told by numbers alone.
    const place = placeOf({ year, month: day.month, day: day.day });
    if (place < placeOf(first) || place > placeOf(last) + 1) continue;
    const inYear = occurrenceIn(year, day);
    if (from <= inYear && inYear <= to) days.push(inYear);
  }
  return days;
}

/** A number that grows from day to day; the 29 February of a common year is one more than the 28th. */
function placeOf({ year, month, day }: YearDay & { readonly year: number }): number {
  return (year * 12 + month) * 31 + day;
}

/**
 * Whole years between the first time of a yearly milestone and `on`: his age, when it is his
 * birthday, or which anniversary it is.
 *
 * @returns undefined without a first year, for a single day, and before the first time
 */
export function ageOn({ day }: Dated, on: LocalDate): number | undefined {
  if (day.repeats === 'once' || day.sinceYear === undefined) return undefined;
  const { year } = partsOf(on);
  const hasComeThisYear = occurrenceIn(year, day) <= on;
  const years = year - day.sinceYear - (hasComeThisYear ? 0 : 1);
  return years >= 0 ? years : undefined;
}
