import type { Agreement } from '@/lib/domain/agreement';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Plan } from '@/lib/domain/plan';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';
import type { NudgeKind } from './nudge-kind';
import type { Occurrence } from './occurrence';

/** A page worth sending him, as whoever matches articles with his interests offers it. */
export type OfferedArticle = {
  readonly id: string;
  readonly sonId: string;
  readonly title: string;
  /** The interest it fits, in her words. */
  readonly interest: string;
  /** From when it may be offered. */
  readonly offeredOn: LocalDate;
};

/** What rules look at: records that are not deleted. */
export type ReminderRecords = {
  readonly sons: readonly Son[];
  readonly milestones: readonly Milestone[];
  readonly traditions: readonly Tradition[];
  readonly plans: readonly Plan[];
  readonly agreements: readonly Agreement[];
  readonly interests: readonly Interest[];
  /** Those still to be asked about. */
  readonly followUps: readonly FollowUp[];
  /** With each son the newest ones and those of these weeks in years past, newest first. */
  readonly interactions: readonly Interaction[];
  /** The best one for each son, the best first. */
  readonly articles: readonly OfferedArticle[];
  readonly settings: Settings;
};

/** Local days, both included, in which an occurrence falls due. */
export type ReminderWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** What a rule says: everything of an occurrence but what happened to it. */
export type GivenOccurrence = Pick<
  Occurrence,
  | 'id'
  | 'rule'
  | 'subjectId'
  | 'sonId'
  | 'aboutOn'
  | 'usefulUntilOn'
  | 'dueLocal'
  | 'strength'
  | 'isPromised'
>;

/** A reason to remind her. Pure: the same records and window give the same occurrences. */
export type ReminderRule = {
  /** Stands in the ids of its occurrences and never changes. */
  readonly name: string;
  readonly kind: NudgeKind;
  /** Whether it leads to contacting him: space, seasons and his hours hold it back. */
  readonly isContact: boolean;
  /** Whether it belongs to its day. What does not may wait for a better one. */
  readonly isDated: boolean;
  readonly find: (records: ReminderRecords, window: ReminderWindow) => readonly GivenOccurrence[];
};
