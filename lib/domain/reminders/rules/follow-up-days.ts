import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { FollowUpReminder } from '@/lib/domain/reminders/reminder';

const DAYS_AFTER_HARD_TIME = 3;

/**
 * The day on which something he mentioned comes back: for a word of luck, to ask after it, or, when
 * it is a hard time of his, three days after he spoke of it or on the day that she chose.
 *
 * @returns undefined when it does not come back in this way
 */
export function followUpDay(
  { luckOn, askOn, isHardTime, mentionedOn }: FollowUp,
  phase: FollowUpReminder['phase'],
): LocalDate | undefined {
  if (phase === 'hard-time') {
    return isHardTime ? (askOn ?? addDays(mentionedOn, DAYS_AFTER_HARD_TIME)) : undefined;
  }
  if (isHardTime) return undefined;
  return phase === 'before' ? luckOn : askOn;
}
