import type { InteractionKind } from '@/lib/domain/interaction';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Channel } from '@/lib/domain/son';
import type { NudgeKind } from './nudge-kind';
import { POSTPONEMENTS, type Postponement } from './postponement';
import type { MilestoneReminder, Reminder } from './reminder';

/** What is needed to deal with a reminder that waits. */
export type Waiting = {
  /** Id of the occurrence. */
  readonly id: string;
  readonly sonId: string;
  readonly nudge: NudgeKind;
  /** The day that it is about. */
  readonly on: LocalDate;
  /** How they may have been in touch once it is done, the likeliest first; empty when it leads to none. */
  readonly kinds: readonly InteractionKind[];
  /** What she has asked him about once it is done. */
  readonly followUpId?: string;
};

/**
 * A reminder that waits in one line, as the new tab and the popup show it. The background writes
 * it, so that these pages need not carry the words of every nudge.
 */
export type WaitingLine = Waiting & {
  /** What it says, by the day on which it is read: today and tomorrow. */
  readonly titles: Readonly<Record<LocalDate, string>>;
};

/** What is needed to deal with a reminder, as of `today`. */
export function waitingOf(reminder: Reminder, today: LocalDate): Waiting {
  const { id, sonId, nudge, on } = reminder;
  const isAsking = nudge === 'follow-up' && reminder.phase === 'after';
  return {
    id,
    sonId,
    nudge,
    on,
    kinds: reminder.isInSpace ? [] : hisWayFirst(kindsOf(reminder, today), reminder.channel),
    ...(isAsking ? { followUpId: reminder.followUpId } : {}),
  };
}

/** Only what she was told to do now: a notice of next week is done when she has planned something. */
function kindsOf(reminder: Reminder, today: LocalDate): readonly InteractionKind[] {
  switch (reminder.nudge) {
    case 'milestone':
      return milestoneKinds(reminder, today);
    case 'follow-up':
      return reminder.phase === 'after' ? ['call', 'text', 'visit'] : ['text', 'call', 'visit'];
    case 'thinking-of-you':
      return ['text', 'call', 'letter'];
    case 'article':
      return ['article', 'text', 'call'];
    case 'tradition':
    case 'plan':
      return daysBetween(today, reminder.on) > 0 ? [] : ['activity', 'call', 'visit', 'meal'];
    default:
      return [];
  }
}

const KIND_OF: Readonly<Record<Channel, InteractionKind>> = {
  message: 'text',
  call: 'call',
  letter: 'letter',
};

/** The way that he likes comes first; what the two do together stays as it is. */
function hisWayFirst(kinds: readonly InteractionKind[], channel: Channel | undefined) {
  if (!channel || kinds.length === 0 || kinds[0] === 'activity') return kinds;
  const his = KIND_OF[channel];
  return [his, ...kinds.filter((kind) => kind !== his)].slice(0, kinds.length);
}

/** From the evening before, when a word of luck is good. */
function milestoneKinds(
  { kind, on, asksAfter }: MilestoneReminder,
  today: LocalDate,
): readonly InteractionKind[] {
  if (daysBetween(today, on) > 1) return [];
  const isFeast = kind === 'birthday' || kind === 'anniversary';
  return isFeast || asksAfter ? ['call', 'text', 'visit'] : ['text', 'call', 'visit'];
}

/** These are about one day, and too late when it is over. */
const DAY_BOUND: readonly NudgeKind[] = ['milestone', 'gift', 'tradition', 'plan'];
const WEEK_DAYS = 7;

/** When a reminder may come again: not in a week, when the day that it is about is sooner. */
export function postponementsFor(
  { nudge, on }: Pick<Waiting, 'nudge' | 'on'>,
  today: LocalDate,
): readonly Postponement[] {
  const days = daysBetween(today, on);
  const isSooner = days < WEEK_DAYS && (days > 0 || (days === 0 && DAY_BOUND.includes(nudge)));
  return POSTPONEMENTS.filter((each) => each !== 'next-week' || !isSooner);
}
