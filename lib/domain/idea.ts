import type { MilestoneKind } from './milestone';
import type { Practice } from './practice';
import type { Season, Stage } from './son';

/**
 * How an act reaches him: not at all; as something that asks for no answer (a card, a
 * message, help left at the door); or as something that takes two (a call, a visit, a question).
 */
export type Contact = 'none' | 'no-answer' | 'two-way';

/** What she needs to have at hand. */
export type IdeaNeed = 'nothing' | 'phone' | 'in-person';

/** How much of herself it takes: 1 a moment, 2 some thought, 3 courage or an afternoon. */
export type Effort = 1 | 2 | 3;

/** How deep it goes: 1 light, 2 warm, 3 personal, 4 something old and tender. */
export type Depth = 1 | 2 | 3 | 4;

/**
 * The days around a milestone outside which an act makes no sense, counted from today to the
 * milestone: 1 is the evening before, -1 the day after.
 */
export type NearMilestone = {
  readonly kinds: readonly MilestoneKind[];
  readonly from: number;
  readonly to: number;
};

/**
 * One small act she could do today. Its sentences are templates: `{son}` his name, `{her}`
 * what he calls her, `{interest}` one thing he likes, `{milestone}` a day that is coming up.
 *
 * In `title` and `why` only `{son}` may stand. Of `words` (what she could say or write to
 * him) at least one has no placeholder, so that the card is whole whatever we know of him;
 * an act without words to him has none.
 */
export type Idea = {
  readonly id: string;
  readonly practice: Practice;
  readonly title: string;
  readonly why: string;
  readonly words: readonly string[];
  readonly minutes: number;
  readonly stages: readonly Stage[];
  readonly seasons: readonly Season[];
  readonly effort: Effort;
  readonly depth: Depth;
  readonly needs: IdeaNeed;
  readonly contact: Contact;
  /** Asks him something, so that it counts towards the cap on questions. */
  readonly asks: boolean;
  /** Touch, such as a hug: obeys what he agreed to. */
  readonly touch?: boolean;
  /** Lower-case names of interests that it is made for; without any it suits every son. */
  readonly interests?: readonly string[];
  /** For the days around a milestone alone; its words may say "tomorrow" or "yesterday" of it. */
  readonly near?: NearMilestone;
  /** Months (1 to 12) in which it fits especially well. */
  readonly months?: readonly number[];
};
