import type { Agreement } from './agreement';
import type { FollowUp } from './follow-up';
import type { IdeaDay, IdeaOutcome } from './idea-day';
import type { Interaction } from './interaction';
import type { Interest } from './interest';
import type { Instant } from './local-date';
import type { Milestone } from './milestone';
import type { OwnIdea } from './own-idea';
import type { PathWalk } from './path';
import type { Plan } from './plan';
import type { Occurrence } from './reminders/occurrence';
import type { Settings } from './settings';
import type { Son } from './son';
import type { Tradition } from './tradition';

/** What every Kinthread copy says of itself, so that no other JSON file is taken for one. */
export const BACKUP_FORMAT = 'kinthread-backup';

/** The newest shape of a copy that this program writes and reads. */
export const BACKUP_VERSION = 3;

/** A record as it was stored, tombstones too, so that what she deleted stays deleted. */
export type Kept<Noun> = Noun & { readonly updatedAt: Instant; readonly deletedAt?: Instant };

/** All her records by the name of their store. */
export type Records = {
  readonly sons: readonly Kept<Son>[];
  readonly interests: readonly Kept<Interest>[];
  readonly milestones: readonly Kept<Milestone>[];
  readonly traditions: readonly Kept<Tradition>[];
  readonly plans: readonly Kept<Plan>[];
  readonly agreements: readonly Kept<Agreement>[];
  readonly interactions: readonly Kept<Interaction>[];
  readonly followUps: readonly Kept<FollowUp>[];
  readonly ideaDays: readonly Kept<IdeaDay>[];
  readonly ideaOutcomes: readonly Kept<IdeaOutcome>[];
  readonly ownIdeas: readonly Kept<OwnIdea>[];
  readonly pathWalks: readonly Kept<PathWalk>[];
  readonly occurrences: readonly Kept<Occurrence>[];
  readonly settings: readonly Kept<Settings>[];
};
export type RecordsName = keyof Records;

/** Everything she keeps, as one file. */
export type Backup = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** When it was saved, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly records: Records;
};
