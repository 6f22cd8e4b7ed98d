import type { FollowUp } from '@/lib/domain/follow-up';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';

/** After three weeks it is old news, or she asked and did not say so. */
const DAYS_TO_ASK = 21;
/** So long after he spoke of a hard time, or after the day she chose, its ideas come first. */
const DAYS_OF_HARD_TIME = 10;

/**
 * What she may ask about today, the latest first: its day has come, or it has none. A hard time is
 * nothing to ask about.
 *
 * @param notAsked those she has not asked about
 */
export function followUpsToAsk(notAsked: readonly FollowUp[], today: LocalDate): FollowUp[] {
  return notAsked
    .filter((followUp) => {
      const days = daysBetween(dayOf(followUp), today);
      const isOpen = days >= 0 && followUp.mentionedOn < today;
      return isOpen && !followUp.isHardTime && days <= DAYS_TO_ASK;
    })
    .sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1));
}

/** Whether he has spoken of a hard time of late. */
export function isHardTimeOfHis(notAsked: readonly FollowUp[], today: LocalDate): boolean {
  return notAsked.some(({ isHardTime, mentionedOn, askOn }) =>
    [mentionedOn, askOn].some((on) => {
      const days = on ? daysBetween(on, today) : -1;
      return isHardTime && days >= 0 && days <= DAYS_OF_HARD_TIME;
    }),
  );
}

function dayOf({ askOn, mentionedOn }: FollowUp): LocalDate {
  return askOn ?? mentionedOn;
}

function sortKey(followUp: FollowUp): string {
  return `${dayOf(followUp)} ${followUp.id}`;
}
