import type { Interaction } from '@/lib/domain/interaction';
import type { Instant } from '@/lib/domain/local-date';
import { isAlive } from './records';
import type { Stored } from './schema';

type Cursor = {
  readonly value: Stored<Interaction>;
  continue(): Promise<Cursor | null>;
};

/** The store within a transaction, as far as reading goes. */
type InteractionStore = {
  index(name: 'bySonAndTime'): {
    openCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor | null>;
  };
};

/**
 * The last times they were in touch, newest first. It reads no more than it gives back and the
 * deleted ones between them.
 *
 * @param until what happened at this moment or later is left out
 * @param count how many at most
 */
export async function latestInteractions(
  store: InteractionStore,
  sonId: string,
  until: Instant,
  count: number,
): Promise<Stored<Interaction>[]> {
  const latest: Stored<Interaction>[] = [];
  const past = IDBKeyRange.bound([sonId, -Infinity], [sonId, until], false, true);
  let cursor = await store.index('bySonAndTime').openCursor(past, 'prev');
  while (cursor && latest.length < count) {
    if (isAlive(cursor.value)) latest.push(cursor.value);
    cursor = latest.length < count ? await cursor.continue() : null;
  }
  return latest;
}
