import type { LocalDate } from './local-date';

export const MILESTONE_KINDS = [
  'birthday',
  'exam',
  'event',
  'first-day',
  'move',
  'anniversary',
  'other',
] as const;
/** What sort of day it is; `event` is a match, a concert, a race, a show. */
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A single day, or the same day of every year. */
export type MilestoneDay =
  | { readonly repeats: 'once'; readonly on: LocalDate }
  | {
      readonly repeats: 'yearly';
      readonly month: number;
      readonly day: number;
      /** The first year, when known: his age or the years of an anniversary follow from it. */
      readonly sinceYear?: number;
    };

/** Days of notice that can be chosen, the longest first. */
export const NOTICES = [30, 7, 1, 0] as const;
export type Notice = (typeof NOTICES)[number];

/** A day that matters to him. */
export type Milestone = {
  readonly id: string;
  readonly sonId: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly day: MilestoneDay;
  readonly notices: readonly Notice[];
  /** Whether to wonder the day after how it went. */
  readonly asksAfter: boolean;
  readonly note: string;
  /** When she told us of this day, or moved it to it: what would have come before is no news. */
  readonly toldOn?: LocalDate;
};

/** A milestone as it is kept on `today`, with the day on which she told us when it falls. */
export function toldOn(
  milestone: Milestone,
  old: Milestone | undefined,
  today: LocalDate,
): Milestone {
  const isAsBefore = old !== undefined && isSameDay(milestone.day, old.day);
  return isAsBefore ? milestone : { ...milestone, toldOn: today };
}

/** Whether a notice of this day lies before she told us of the milestone. */
export function isBeforeTold(milestone: Pick<Milestone, 'toldOn'>, noticeOn: LocalDate): boolean {
  return milestone.toldOn !== undefined && noticeOn <= milestone.toldOn;
}

function isSameDay(one: MilestoneDay, other: MilestoneDay): boolean {
  if (one.repeats === 'once') return other.repeats === 'once' && one.on === other.on;
  return other.repeats === 'yearly' && one.month === other.month && one.day === other.day;
}

/** The id of the milestone that is a son's own birthday: there is one at most. */
export function birthdayIdOf(sonId: string): string {
  return `birthday-${sonId}`;
}

/** Notices and the question afterwards that suit a kind until she changes them. */
export const KIND_DEFAULTS: Readonly<
  Record<MilestoneKind, { readonly notices: readonly Notice[]; readonly asksAfter: boolean }>
> = {
  birthday: { notices: [7, 1, 0], asksAfter: false },
  exam: { notices: [7, 1, 0], asksAfter: true },
  event: { notices: [7, 1, 0], asksAfter: true },
  'first-day': { notices: [7, 1, 0], asksAfter: true },
  move: { notices: [30, 7, 1, 0], asksAfter: true },
  anniversary: { notices: [7, 1, 0], asksAfter: false },
  other: { notices: [7, 1, 0], asksAfter: false },
};
