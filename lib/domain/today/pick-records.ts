import type { IdeaCard } from '@/lib/domain/idea-card';
import type { IdeaDay, IdeaOutcome } from '@/lib/domain/idea-day';
import type { Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import type { Milestone } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';

/** How many days back the shown ideas still count when the next one is chosen. */
export const HISTORY_DAYS = 150;

/** All that the choice of an idea looks at, for one son. */
export type PickRecords = {
  readonly son: Son;
  readonly interests: readonly Interest[];
  readonly milestones: readonly Milestone[];
  /** The latest thirty or so, newest first. */
  readonly interactions: readonly Interaction[];
  /** The last `HISTORY_DAYS` days, today's included, in any order. */
  readonly ideaDays: readonly IdeaDay[];
  /** All of them: what she put away stays away. */
  readonly outcomes: readonly IdeaOutcome[];
  /** The card of the day as it stands: what she has seen on it keeps the interest it turned to. */
  readonly card?: IdeaCard;
};
