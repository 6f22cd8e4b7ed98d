import type { Instant } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { database } from './database';
import { deleteRecord, findRecord, inTransaction, isAlive, restoreRecord } from './records';
import type { Stored } from './schema';

/** The days that matter to one son, in no order. */
export async function milestonesOf(sonId: string): Promise<Stored<Milestone>[]> {
  const milestones = await (await database()).getAllFromIndex('milestones', 'bySon', sonId);
  return milestones.filter(isAlive);
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
export async function putMilestone(
  id: string,
  make: (old: Stored<Milestone> | undefined) => Milestone,
  now: Instant,
): Promise<void> {
  await inTransaction(['milestones'], async (transaction) => {
    const store = transaction.objectStore('milestones');
    const old = await store.get(id);
    await store.put({ ...make(old && isAlive(old) ? old : undefined), updatedAt: now });
  });
}

/** Leaves a tombstone. */
export function deleteMilestone(id: string, now: Instant): Promise<void> {
  return deleteRecord('milestones', id, now);
}

/** Brings a deleted milestone back. */
export function restoreMilestone(id: string, now: Instant): Promise<void> {
  return restoreRecord('milestones', id, now);
}
