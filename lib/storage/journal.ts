import type { Interaction } from '@/lib/domain/interaction';
import type { JournalPlace } from '@/lib/domain/journal';
import { database } from './database';
import { isAlive } from './records';
import type { Stored } from './schema';

/**
 * A page of a son's interactions, newest first, after a place. Several may have the same moment
 * (days typed afterwards stand at noon), so the place carries the id as well.
 *
 * @param count how many at most
 * @param isWanted leaves out what the view does not show
 */
export async function interactionsAfter(
  sonId: string,
  place: JournalPlace | undefined,
  count: number,
  isWanted: (interaction: Interaction) => boolean,
): Promise<Stored<Interaction>[]> {
  const newest = place?.happenedAt ?? Number.POSITIVE_INFINITY;
  const range = IDBKeyRange.bound([sonId, Number.NEGATIVE_INFINITY], [sonId, newest]);
  const { store } = (await database()).transaction('interactions');
  const found: Stored<Interaction>[] = [];
  let cursor = await store.index('bySonAndTime').openCursor(range, 'prev');
  while (cursor && found.length < count) {
    const { value } = cursor;
    const isPast = !place || value.happenedAt < place.happenedAt || value.id < place.id;
    if (isPast && isAlive(value) && isWanted(value)) found.push(value);
    cursor = await cursor.continue();
  }
  return found;
}

/** Every interaction with a son, newest first. A full read: for searching, not for showing. */
export async function allInteractions(sonId: string): Promise<Stored<Interaction>[]> {
  const range = IDBKeyRange.bound([sonId, Number.NEGATIVE_INFINITY], [sonId, []]);
  const all = await (await database()).getAllFromIndex('interactions', 'bySonAndTime', range);
  return all.filter(isAlive).reverse();
}
