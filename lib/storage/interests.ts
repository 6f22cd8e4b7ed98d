import type { Interest } from '@/lib/domain/interest';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import { changeRecord, deleteRecord, isAlive, restoreRecord, saveRecord } from './records';
import type { Stored } from './schema';

/** What one son likes, in no order. */
export async function interestsOf(sonId: string): Promise<Stored<Interest>[]> {
  const interests = await (await database()).getAllFromIndex('interests', 'bySon', sonId);
  return interests.filter(isAlive);
}

/** Saves an interest as of `now`. */
export function saveInterest(interest: Interest, now: Instant): Promise<void> {
  return saveRecord('interests', interest, now);
}

/** Changes an interest in one transaction; a deleted one stays so. */
export async function changeInterest(
  id: string,
  change: (interest: Stored<Interest>) => Interest,
  now: Instant,
): Promise<void> {
  await changeRecord('interests', id, change, now);
}

/** Leaves a tombstone. */
export function deleteInterest(id: string, now: Instant): Promise<void> {
  return deleteRecord('interests', id, now);
}

/** Brings a deleted interest back. */
export function restoreInterest(id: string, now: Instant): Promise<void> {
  return restoreRecord('interests', id, now);
}
