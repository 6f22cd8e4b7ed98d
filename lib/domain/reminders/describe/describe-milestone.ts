import { needsNoAnswer } from '@/lib/domain/cadence';
import { ageOn, occurrencesBetween } from '@/lib/domain/milestone-days';
import type { MilestoneReminder } from '@/lib/domain/reminders/reminder';
import { GIFT, MILESTONE_AFTER } from '@/lib/domain/reminders/rule-names';
import { commonParts, type Described } from './describer';

/** A day that matters to him, while it is still kept on the day that the occurrence is about. */
export function describeMilestone(described: Described): MilestoneReminder | undefined {
  const { occurrence, records } = described;
  const { aboutOn, rule } = occurrence;
  const milestone = records.milestones.find(({ id }) => id === occurrence.subjectId);
  if (!milestone || occurrencesBetween(milestone, aboutOn, aboutOn).length === 0) return undefined;
  const common = commonParts(described, milestone.sonId);
  const son = records.sons.find(({ id }) => id === milestone.sonId);
  if (!common || !son) return undefined;
  const age = ageOn(milestone, aboutOn);
  return {
    ...common,
    nudge: rule === GIFT ? 'gift' : 'milestone',
    milestoneId: milestone.id,
    kind: milestone.kind,
    title: milestone.title.trim(),
    ...(age === undefined ? {} : { age }),
    asksAfter: rule === MILESTONE_AFTER,
    asksNothing: needsNoAnswer(son, []),
  };
}
