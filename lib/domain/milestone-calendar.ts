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
 * The next twelve months that have a date in them, from today on: the rest of this month first.
 *
 * @param milestones of one son
 */
export function yearAhead(milestones: readonly Milestone[], today: LocalDate): MonthOfDays[] {
  const { year, month } = partsOf(today);
  const starts = Array.from({ length: 12 }, (_none, index) => firstOfMonth(year, month + index));
  return starts
    .map((start) => ({ month: start, days: daysIn(milestones, start, today) }))
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

function daysIn(milestones: readonly Milestone[], start: LocalDate, today: LocalDate): ComingUp[] {
  const { year, month } = partsOf(start);
  const end = localDateOf(year, month, daysInMonth(year, month));
  return milestones
    .flatMap((milestone) =>
      occurrencesBetween(milestone, start < today ? today : start, end).map((on) => {
        const turning = ageOn(milestone, on);
        return turning ? { milestone, on, turning } : { milestone, on };
      }),
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}
