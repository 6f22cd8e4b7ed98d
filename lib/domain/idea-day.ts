import type { LocalDate } from './local-date';

/**
 * What stood on today's card: the ideas of one day for one son, in the order she saw them.
 * `position` is the one on show, so that every tab and every restart shows the same.
 */
export type IdeaDay = {
  /** `ideaDayIdOf(sonId, on)`. */
  readonly id: string;
  readonly sonId: string;
  readonly on: LocalDate;
  readonly shownIds: readonly string[];
  readonly position: number;
};

/** The id of the one idea day of a son and a day. */
export function ideaDayIdOf(sonId: string, on: LocalDate): string {
  return `${sonId}@${on}`;
}

export const OUTCOMES = ['started', 'went-well', 'was-hard', 'not-yet', 'put-away'] as const;
/** What she made of an idea; after `put-away` it does not come back on any day. */
export type Outcome = (typeof OUTCOMES)[number];

/** Her answer to one idea on one day; a later answer replaces an earlier one. */
export type IdeaOutcome = {
  /** `ideaOutcomeIdOf(sonId, ideaId, on)`. */
  readonly id: string;
  readonly sonId: string;
  readonly ideaId: string;
  readonly on: LocalDate;
  readonly outcome: Outcome;
};

/** The id of her answer to an idea on a day. */
export function ideaOutcomeIdOf(sonId: string, ideaId: string, on: LocalDate): string {
  return `${sonId}:${ideaId}@${on}`;
}
