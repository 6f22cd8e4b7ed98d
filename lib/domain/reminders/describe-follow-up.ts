import { commonParts, type Described } from './describer';
import { followUpDay } from './follow-up-days';
import type { FollowUpReminder } from './reminder';

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
