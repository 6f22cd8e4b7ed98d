import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { ageOn, occurrencesBetween } from '@/lib/domain/milestone-days';
import { isInSpace } from '@/lib/domain/son';
import type { Occurrence } from './occurrence';
import type { Reminder } from './reminder';
import type { ReminderRecords } from './rule';

/** The rule whose words ask a question; the name of every other rule only stands in ids. */
export const MILESTONE_AFTER = 'milestone-after';

/**
 * What an occurrence says, from the records it is about.
 *
 * @returns undefined when they are gone, or she has moved them to another day
 */
export function describeReminder(
  occurrence: Occurrence,
  { milestones, sons }: ReminderRecords,
  today: LocalDate,
): Reminder | undefined {
  const milestone = milestones.find(({ id }) => id === occurrence.subjectId);
  const son = sons.find(({ id }) => id === milestone?.sonId);
  if (!milestone || !son || !isStillAbout(occurrence, milestone)) return undefined;
  const age = ageOn(milestone, occurrence.aboutOn);
  return {
    id: occurrence.id,
    nudge: 'milestone',
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
function isStillAbout(occurrence: Occurrence, milestone: Milestone): boolean {
  return occurrencesBetween(milestone, occurrence.aboutOn, occurrence.aboutOn).length > 0;
}
