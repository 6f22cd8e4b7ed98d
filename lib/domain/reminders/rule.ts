import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import type { Occurrence } from './occurrence';

/** What rules look at: records that are not deleted. */
export type ReminderRecords = {
  readonly sons: readonly Son[];
  readonly milestones: readonly Milestone[];
  readonly settings: Settings;
};

/** Local days, both included, in which an occurrence falls due. */
export type ReminderWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** What a rule says: everything of an occurrence but what happened to it. */
export type GivenOccurrence = Pick<
  Occurrence,
  'id' | 'rule' | 'subjectId' | 'sonId' | 'aboutOn' | 'usefulUntilOn' | 'dueLocal'
>;

/** A reason to remind her. Pure: the same records and window give the same occurrences. */
export type ReminderRule = {
  /** Stands in the ids of its occurrences and never changes. */
  readonly name: string;
  readonly find: (records: ReminderRecords, window: ReminderWindow) => readonly GivenOccurrence[];
};
