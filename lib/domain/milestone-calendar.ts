import { addDays, type LocalDate } from './local-date';
import type { Milestone } from './milestone';

/** A single day that is over. */
export type PastDay = { readonly milestone: Milestone; readonly on: LocalDate };

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
