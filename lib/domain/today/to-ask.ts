import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, type LocalDate } from '@/lib/domain/local-date';

/** How long before its day a thing to ask about comes into view. */
const DAYS_AHEAD = 7;

/**
 * What she may remember to ask: first what has a day within reach, soonest first, then the rest,
 * mentioned last first. What she has asked, what lies further ahead, and a hard time, about which
 * nobody asks, are left out.
 *
 * @param followUps of one son
 * @param count how many at most
 */
export function toAsk(followUps: readonly FollowUp[], today: LocalDate, count: number): FollowUp[] {
  const horizon = addDays(today, DAYS_AHEAD);
  const open = followUps.filter(
    ({ askedOn, askOn, isHardTime }) => !askedOn && !isHardTime && (!askOn || askOn <= horizon),
  );
  return open
    .sort((one, other) => {
      if (one.askOn !== other.askOn) return (one.askOn ?? '~') < (other.askOn ?? '~') ? -1 : 1;
      if (one.mentionedOn !== other.mentionedOn) {
        return one.mentionedOn > other.mentionedOn ? -1 : 1;
      }
      return one.id < other.id ? -1 : 1;
    })
    .slice(0, count);
}
