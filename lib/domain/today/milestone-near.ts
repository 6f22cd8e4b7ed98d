import type { NearMilestone } from '@/lib/domain/idea';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import type { Son } from '@/lib/domain/son';
import type { ComingUp } from './coming-up';
import { isQuietDay } from './quiet-days';
import { topicsOf } from './topics';

/** His days without those that he asked to leave alone. */
export function welcomeMilestones(
  son: Son,
  milestones: readonly Milestone[],
): readonly Milestone[] {
  const namesTopic = topicsOf(son);
  return milestones.filter(({ title }) => !namesTopic(title));
}

/**
 * The milestone, earliest first, that an act for the days around one is about today; none of its
 * words of luck or joy are for a quiet day.
 */
export function milestoneNear(
  { kinds, from, to }: NearMilestone,
  milestones: readonly Milestone[],
  today: LocalDate,
): ComingUp | undefined {
  return milestones
    .filter((milestone) => kinds.includes(milestone.kind) && !isQuietDay(milestone))
    .flatMap((milestone) =>
      occurrencesBetween(milestone, addDays(today, from), addDays(today, to)).map((on) => ({
        milestone,
        on,
      })),
    )
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))[0];
}

function sortKey({ on, milestone }: ComingUp): string {
  return `${on} ${milestone.id}`;
}
