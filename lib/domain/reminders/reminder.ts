import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone, MilestoneKind } from '@/lib/domain/milestone';
import { ageOn, occurrencesBetween } from '@/lib/domain/milestone-days';
import { isInSpace, type Son } from '@/lib/domain/son';
import type { Occurrence } from './occurrence';

/** The rule whose words ask a question; the name of every other rule only stands in ids. */
export const MILESTONE_AFTER = 'milestone-after';

/** An occurrence with all that its words need, as plain data. */
export type Reminder = {
  /** Id of the occurrence. */
  readonly id: string;
  readonly sonId: string;
  /** May be empty. */
  readonly sonName: string;
  readonly milestoneId: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  /** The day of the milestone that this is about. */
  readonly on: LocalDate;
  /** His age, or which anniversary it is, on that day; only when the first year is known. */
  readonly age?: number;
  /** Whether it wonders how it went. */
  readonly asksAfter: boolean;
  /** Whether he has asked for space, so that nothing may suggest to contact him. */
  readonly isInSpace: boolean;
};

/** What an occurrence says, from the records it is about. */
export function describeReminder(
  occurrence: Occurrence,
  milestone: Milestone,
  son: Son,
  today: LocalDate,
): Reminder {
  const age = ageOn(milestone, occurrence.aboutOn);
  return {
    id: occurrence.id,
    sonId: son.id,
    sonName: son.name.trim(),
    milestoneId: milestone.id,
    kind: milestone.kind,
    title: milestone.title.trim(),
    on: occurrence.aboutOn,
    ...(age === undefined ? {} : { age }),
    asksAfter: occurrence.rule === MILESTONE_AFTER,
    isInSpace: isInSpace(son, today),
  };
}

/** Whether the milestone is still kept on the day an occurrence is about: she may have moved it. */
export function isStillAbout(occurrence: Occurrence, milestone: Milestone): boolean {
  return occurrencesBetween(milestone, occurrence.aboutOn, occurrence.aboutOn).length > 0;
}
