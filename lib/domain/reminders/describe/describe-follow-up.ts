import type { FollowUpReminder } from '@/lib/domain/reminders/reminder';
import { followUpDay } from '@/lib/domain/reminders/rules/follow-up-days';
import { commonParts, type Described } from './describer';

/** Something he mentioned, until she has asked about it or moved it to another day. */
export function describeFollowUp(
  described: Described,
  phase: FollowUpReminder['phase'],
): FollowUpReminder | undefined {
  const { occurrence, records } = described;
  const followUp = records.followUps.find(({ id }) => id === occurrence.subjectId);
  if (!followUp || followUpDay(followUp, phase) !== occurrence.aboutOn) return undefined;
  const common = commonParts(described, followUp.sonId);
  if (!common) return undefined;
  return {
    ...common,
    nudge: 'follow-up',
    followUpId: followUp.id,
    phase,
    text: followUp.text.trim(),
    mentionedOn: followUp.mentionedOn,
  };
}
