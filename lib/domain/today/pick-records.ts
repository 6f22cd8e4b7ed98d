import type { FollowUp } from '@/lib/domain/follow-up';
import type { IdeaCard } from '@/lib/domain/idea-card';
import type { IdeaDay, IdeaOutcome } from '@/lib/domain/idea-day';
import type { Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import type { Milestone } from '@/lib/domain/milestone';
import type { PathPlace } from '@/lib/domain/path';
import type { IdeaChoices } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';

/** How many days back the shown ideas still count when the next one is chosen. */
export const HISTORY_DAYS = 400;

/** All that the choice of an idea looks at, for one son. */
export type PickRecords = {
  readonly son: Son;
  readonly interests: readonly Interest[];
  readonly milestones: readonly Milestone[];
  /** The latest thirty or so, newest first. */
  readonly interactions: readonly Interaction[];
  /** The last `HISTORY_DAYS` days, today's included, in any order. */
  readonly ideaDays: readonly IdeaDay[];
  /** What he mentioned that she has not asked about. */
  readonly followUps: readonly FollowUp[];
  /** Good times of theirs in this week of earlier years, the latest first. */
  readonly memories: readonly Interaction[];
  /** The path she is on with him, and where on it. */
  readonly path?: PathPlace;
  /** What she chose for all ideas. */
  readonly choices: IdeaChoices;
  /** Her time zone by its IANA name, for what follows the weather. */
  readonly zone: string;
  /** All of them: what she put away stays away. */
  readonly outcomes: readonly IdeaOutcome[];
  /** She looks for an idea by herself, be it one for a visit or a call: what needs no more than an occasion may come. */
  readonly sheAsks?: { readonly isForVisit: boolean; readonly isForCall?: boolean };
  /** The card of the day as it stands: what she has seen on it keeps the interest it turned to. */
  readonly card?: IdeaCard;
};
