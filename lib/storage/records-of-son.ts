import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import { inTransaction, isAlive } from './records';
import type { KinthreadSchema } from './schema';

/** Stores of things kept about one son. */
type StoreOfSon = 'milestones' | 'traditions' | 'plans' | 'agreements' | 'ownIdeas';
type Value<Store extends StoreOfSon> = KinthreadSchema[Store]['value'];
type Plain<Store extends StoreOfSon> = Omit<Value<Store>, 'updatedAt' | 'deletedAt'>;

/** What one store holds about one son, in no order. */
export async function recordsOfSon<Store extends StoreOfSon>(
  store: Store,
  sonId: string,
): Promise<Value<Store>[]> {
  const name: StoreOfSon = store;
  const records = await (await database()).getAllFromIndex(name, 'bySon', sonId);
  return records.filter(isAlive) as Value<Store>[];
}

/**
 * Makes or changes a record in one transaction.
 *
 * @param make gets the one there is; after a deletion that is none
 */
export async function putRecord<Store extends StoreOfSon>(
  store: Store,
  id: string,
  make: (old: Value<Store> | undefined) => Plain<Store>,
  now: Instant,
): Promise<void> {
  await inTransaction([store], async (transaction) => {
    const records = transaction.objectStore(store);
    const old = (await records.get(id)) as Value<Store> | undefined;
    const made = make(old && isAlive(old) ? old : undefined);
    await records.put({ ...made, updatedAt: now } as unknown as Value<Store>);
  });
}
