import type { Instant } from '@/lib/domain/local-date';
import type { PathWalk } from '@/lib/domain/path';
import { database } from './database';
import { inTransaction, isAlive } from './records';
import type { Stored } from './schema';

/** How far she has come on each path with one son, in no order. */
export async function listWalks(sonId: string): Promise<Stored<PathWalk>[]> {
  return (await (await database()).getAllFromIndex('pathWalks', 'bySon', sonId)).filter(isAlive);
}

/**
 * Changes the walks of a son in one transaction, so that never two of them are active. Those that
 * come back as they were stay untouched; one that does not come back leaves a tombstone.
 *
 * @returns the walks as they were before
 */
export function changeWalks(
  sonId: string,
  change: (walks: readonly PathWalk[]) => readonly PathWalk[],
  now: Instant,
): Promise<readonly PathWalk[]> {
  return inTransaction(['pathWalks'], async (transaction) => {
    const store = transaction.objectStore('pathWalks');
    const before = (await store.index('bySon').getAll(sonId)).filter(isAlive);
    const after = change(before);
    const kept = new Set(after.map(({ id }) => id));
    for (const walk of before)
      if (!kept.has(walk.id)) await store.put({ ...walk, updatedAt: now, deletedAt: now });
    const isNew = (walk: PathWalk) => !(before as readonly PathWalk[]).includes(walk);
    for (const walk of after.filter(isNew)) await store.put({ ...walk, updatedAt: now });
    return before;
  });
}
