import type { IdeaDay } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import { isAlive } from './records';
import type { Stored } from './schema';

/** The store within a transaction, as far as reading goes. */
type IdeaDayStore = {
  index(name: 'bySonAndDay'): { getAll(range: IDBKeyRange): Promise<Stored<IdeaDay>[]> };
};

/** The keys of one son from a day on, in an index of son and day. */
export function sonFrom(sonId: string, since: LocalDate): IDBKeyRange {
  return IDBKeyRange.bound([sonId, since], [sonId, '\uffff']);
}

/** What stood on his cards since a day, that day included, oldest first. */
export async function ideaDaysSince(
  store: IdeaDayStore,
  sonId: string,
  since: LocalDate,
): Promise<Stored<IdeaDay>[]> {
  return (await store.index('bySonAndDay').getAll(sonFrom(sonId, since))).filter(isAlive);
}
