import type { Records } from '@/lib/domain/backup';
import { database } from './database';
import { inTransaction } from './records';
import { ALL_STORES, DERIVED_STORES, RECORD_STORES, type RecordStore } from './schema';

/** Every record she has, tombstones too. A full read: for saving a copy, never for a page. */
export async function readAllRecords(): Promise<Records> {
  const transaction = (await database()).transaction(RECORD_STORES, 'readonly');
  const lists = await Promise.all(
    RECORD_STORES.map(
      async (name) => [name, await transaction.objectStore(name).getAll()] as const,
    ),
  );
  await transaction.done;
  return Object.fromEntries(lists) as unknown as Records;
}

/**
 * Writes many records in one strict transaction: all of them or none.
 *
 * @param isEmptiedFirst whether what is here goes first
 */
export async function writeAllRecords(
  records: Partial<Records>,
  { isEmptiedFirst }: { readonly isEmptiedFirst: boolean },
): Promise<void> {
  await inTransaction([...RECORD_STORES, 'cards', 'waitingLines'], async (transaction) => {
    // What was derived from the old records no longer holds.
    await transaction.objectStore('cards').clear();
    await transaction.objectStore('waitingLines').clear();
    for (const name of RECORD_STORES) {
      const store = transaction.objectStore(name);
      if (isEmptiedFirst) await store.clear();
      for (const record of records[name] ?? []) void putAny(store, record);
    }
  });
}

/** Empties every store for good. */
export async function deleteAllRecords(): Promise<void> {
  await inTransaction([...RECORD_STORES, ...DERIVED_STORES], async (transaction) => {
    await Promise.all(ALL_STORES.map((name) => transaction.objectStore(name).clear()));
  });
}

/** The store and the record belong together by the shape of `Records`, which the compiler cannot follow. */
function putAny(
  store: { put: (record: never) => Promise<unknown> },
  record: Records[RecordStore][number],
): Promise<unknown> {
  return store.put(record as never);
}
