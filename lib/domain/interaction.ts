import type { Instant } from './local-date';
import type { Practice } from './practice';

export const INTERACTION_KINDS = [
  'call',
  'text',
  'visit',
  'meal',
  'activity',
  'article',
  'gift',
  'letter',
] as const;
/** How they were in touch; `own` is a kind she named herself. */
export type InteractionKind = (typeof INTERACTION_KINDS)[number] | 'own';

/** How it felt to her. */
export const FEELINGS = ['hard', 'tense', 'fine', 'good', 'lovely'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Who got in touch. */
export type Starter = 'her' | 'him';

/** One time they were in touch. */
export type Interaction = {
  readonly id: string;
  readonly sonId: string;
  readonly kind: InteractionKind;
  /** Her own word for it, with kind `own`. */
  readonly ownKind?: string;
  readonly happenedAt: Instant;
  readonly startedBy?: Starter;
  readonly feeling?: Feeling;
  readonly note: string;
  /** What he mentioned, in her words. */
  readonly mentioned: string;
  /** The idea and the practice it came from, when it came from today's card. */
  readonly ideaId?: string;
  readonly practice?: Practice;
  /** What the idea was called then, as ideas change over the years. */
  readonly ideaTitle?: string;
};

/** Kinds that go from one to the other without both being there. */
const ONE_WAY: readonly InteractionKind[] = ['text', 'article', 'gift', 'letter'];

/**
 * How many times in a row she has reached out with no sign from him since.
 *
 * Only what is one-way counts, and only while nobody says that he started it.
 *
 * @param newestFirst interactions with one son, newest first
 * @param isUnsaidAnswered whether a message of which nobody says who began it was a talk of two
 */
export function unansweredCount(
  newestFirst: readonly Interaction[],
  isUnsaidAnswered = false,
): number {
  const firstSign = newestFirst.findIndex(
    ({ kind, startedBy }) =>
      startedBy === 'him' ||
      !ONE_WAY.includes(kind) ||
      (isUnsaidAnswered && kind === 'text' && startedBy === undefined),
  );
  return firstSign === -1 ? newestFirst.length : firstSign;
}
