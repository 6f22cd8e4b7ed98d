import type { FollowUp } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import { changeRecord, deleteRecord, isAlive, restoreRecord, saveRecord } from './records';
import type { Stored } from './schema';

/** Everything one son mentioned, asked about or not, in no order. */
export async function listFollowUps(sonId: string): Promise<Stored<FollowUp>[]> {
  return (await (await database()).getAllFromIndex('followUps', 'bySon', sonId)).filter(isAlive);
}

/** Saves a follow-up as of `now`. */
export function saveFollowUp(followUp: FollowUp, now: Instant): Promise<void> {
  return saveRecord('followUps', followUp, now);
}

/** Changes a follow-up in one transaction; one that does not exist or is deleted stays so. */
export async function changeFollowUp(
  id: string,
  change: (followUp: Stored<FollowUp>) => FollowUp,
  now: Instant,
): Promise<void> {
  await changeRecord('followUps', id, change, now);
}

/** Leaves a tombstone. */
export function deleteFollowUp(id: string, now: Instant): Promise<void> {
  return deleteRecord('followUps', id, now);
}

/** Brings a deleted follow-up back. */
export function restoreFollowUp(id: string, now: Instant): Promise<void> {
  return restoreRecord('followUps', id, now);
}
