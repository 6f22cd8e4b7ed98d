import type { Interaction } from '@/lib/domain/interaction';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { isAlive } from './records';
import type { Stored } from './schema';

/** The store within a transaction, as far as reading goes. */
type InteractionStore = {
  index(name: 'bySonAndTime'): {
    getAll(range: IDBKeyRange, count: number): Promise<Stored<Interaction>[]>;
  };
};

/** More than this in one day are not looked at. */
const MOST_IN_A_DAY = 50;

/** The times of one day that they were in touch, the earliest first. */
export async function interactionsOn(
  store: InteractionStore,
  sonId: string,
  day: LocalDate,
): Promise<Stored<Interaction>[]> {
  const start = instantAt(day, '00:00');
  const end = instantAt(addDays(day, 1), '00:00');
  const ofDay = IDBKeyRange.bound([sonId, start], [sonId, end], false, true);
  return (await store.index('bySonAndTime').getAll(ofDay, MOST_IN_A_DAY)).filter(isAlive);
}
