import { addDays, daysInMonth, type LocalDate, localDateOf, partsOf } from './local-date';
import type { Milestone } from './milestone';
import { ageOn, occurrencesBetween } from './milestone-days';
import type { ComingUp } from './today/coming-up';

/** The days of one month, earliest first. */
export type MonthOfDays = {
  /** The first of the month. */
  readonly month: LocalDate;
  readonly days: readonly ComingUp[];
};

/** A single day that is over. */
export type PastDay = { readonly milestone: Milestone; readonly on: LocalDate };

/**
 * The months of one year from today on that have a date in them: the rest of this month first,
 * and of the same month next year what comes before today's day, so that every yearly day is there.
 *
 * @param milestones of one son
 */
export function yearAhead(milestones: readonly Milestone[], today: LocalDate): MonthOfDays[] {
  const { year, month } = partsOf(today);
  const starts = Array.from({ length: 13 }, (_none, index) => firstOfMonth(year, month + index));
  const until = dayBeforeNextYear(today);
  return starts
    .map((start) => ({ month: start, days: daysIn(milestones, start, today, until) }))
    .filter(({ days }) => days.length > 0);
}

/** Single days before today, the latest first. */
export function pastDays(milestones: readonly Milestone[], today: LocalDate): PastDay[] {
  return milestones
    .flatMap((milestone) =>
      milestone.day.repeats === 'once' && milestone.day.on < today
        ? [{ milestone, on: milestone.day.on }]
        : [],
    )
    .sort((one, other) => (one.on < other.on ? 1 : -1));
}

/**
 * The days from `today` on at which reminders of one occurrence come, earliest first.
 *
 * @param on the day on which the milestone falls
 */
export function noticeDays(
  { notices }: Pick<Milestone, 'notices'>,
  on: LocalDate,
  today: LocalDate,
): LocalDate[] {
  return notices
    .map((days) => addDays(on, -days))
    .filter((day) => day >= today)
    .sort();
}

/** @param month may be past 12: month 13 is January of the next year */
function firstOfMonth(year: number, month: number): LocalDate {
  return localDateOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

/** The last day before today's comes round again; 29 February comes round on 1 March. */
function dayBeforeNextYear(today: LocalDate): LocalDate {
  const { year, month, day } = partsOf(today);
  const last = daysInMonth(year + 1, month);
  return day > last
    ? localDateOf(year + 1, month, last)
    : addDays(localDateOf(year + 1, month, day), -1);
}

function daysIn(
  milestones: readonly Milestone[],
  start: LocalDate,
  today: LocalDate,
  until: LocalDate,
): ComingUp[] {
  const { year, month } = partsOf(start);
  const end = localDateOf(year, month, daysInMonth(year, month));
  const from = start < today ? today : start;
  return milestones
    .flatMap((milestone) =>
      occurrencesBetween(milestone, from, end < until ? end : until).map((on) => {
        const turning = ageOn(milestone, on);
        return turning ? { milestone, on, turning } : { milestone, on };
      }),
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}
