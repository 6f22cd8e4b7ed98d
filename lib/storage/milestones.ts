import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { type Milestone, toldOn } from '@/lib/domain/milestone';
import { deleteRecord, findRecord, restoreRecord } from './records';
import { putRecord, recordsOfSon } from './records-of-son';
import type { Stored } from './schema';

/** The days that matter to one son, in no order. */
export function milestonesOf(sonId: string): Promise<Stored<Milestone>[]> {
  return recordsOfSon('milestones', sonId);
}

/** One milestone, unless it does not exist or is deleted. */
export function findMilestone(id: string): Promise<Stored<Milestone> | undefined> {
  return findRecord('milestones', id);
}

/**
 * Makes or changes a milestone in one transaction.
 *
 * @param make gets the one there is; after a deletion that is none
 */
export function putMilestone(
  id: string,
  make: (old: Stored<Milestone> | undefined) => Milestone,
  now: Instant,
): Promise<void> {
  return putRecord('milestones', id, (old) => toldOn(make(old), old, localDateAt(now)), now);
}

/** Leaves a tombstone. */
export function deleteMilestone(id: string, now: Instant): Promise<void> {
  return deleteRecord('milestones', id, now);
}

/** Brings a deleted milestone back. */
export function restoreMilestone(id: string, now: Instant): Promise<void> {
  return restoreRecord('milestones', id, now);
}
