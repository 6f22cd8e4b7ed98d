import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { ageOn, nextOccurrence } from '@/lib/domain/milestone-days';

/** A milestone and the next day on which it falls. */
export type ComingUp = {
  readonly milestone: Milestone;
  readonly on: LocalDate;
  /** The age he turns, or which anniversary it is; never 0. */
  readonly turning?: number;
};

/**
 * The next milestones, soonest first; those of one day by their titles.
 *
 * @param milestones of one son
 * @param count how many at most
 */
export function comingUp(
  milestones: readonly Milestone[],
  today: LocalDate,
  count: number,
): ComingUp[] {
  return milestones
    .flatMap((milestone) => {
      const on = nextOccurrence(milestone, today);
      if (!on) return [];
      const turning = ageOn(milestone, on);
      return [turning ? { milestone, on, turning } : { milestone, on }];
    })
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
    .slice(0, count);
}

function sortKey({ on, milestone }: ComingUp): string {
  return `${on} ${milestone.title} ${milestone.id}`;
}
