import type { IDBPTransaction, StoreNames } from 'idb';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import type { KinthreadSchema, RecordStore, StoreName } from './schema';
import { storageErrorFrom } from './storage-error';

type Value<Store extends StoreName> = KinthreadSchema[Store]['value'];
/** A noun as the domain knows it, without what storage adds. */
type Plain<Store extends StoreName> = Omit<Value<Store>, 'updatedAt' | 'deletedAt'>;

export type Transaction<Stores extends StoreNames<KinthreadSchema>[]> = IDBPTransaction<
  KinthreadSchema,
  Stores,
  'readwrite'
>;

/**
 * Runs one write over several stores, strictly durable: it resolves once the data is on the disk,
 * and when anything throws, nothing has changed. Throws a `StorageError`.
 */
export async function inTransaction<Stores extends StoreName[], Answer>(
  stores: Stores,
  work: (transaction: Transaction<Stores>) => Promise<Answer>,
): Promise<Answer> {
  const db = await database();
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const answer = await work(transaction as unknown as Transaction<Stores>);
    await transaction.done;
    return answer;
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has aborted by itself: `error` says why.
    }
    throw storageErrorFrom(error);
  }
}

/** Saves one record as of `now`; it replaces the one with its id. */
export async function saveRecord<Store extends RecordStore>(
  store: Store,
  record: Plain<Store>,
  now: Instant,
): Promise<void> {
  const db = await database();
  const value = { ...record, updatedAt: now } as unknown as Value<Store>;
  const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
  try {
    const put = transaction.store.put(value);
    // Else the commit would wait until a page busy drawing has heard that the put went well.
    transaction.commit();
    await Promise.all([put, transaction.done]);
  } catch (error) {
    throw storageErrorFrom(error);
  }
}

/** The record with this id, unless it does not exist or is deleted. */
export async function findRecord<Store extends RecordStore>(
  store: Store,
  id: string,
): Promise<Value<Store> | undefined> {
  const record = (await (await database()).get(store, id)) as Value<Store> | undefined;
  return record && isAlive(record) ? record : undefined;
}

/**
 * Reads a record, changes it and saves it in one transaction, so that two pages never lose each
 * other's edits. Fields that `change` does not know survive. A missing or deleted one stays so.
 *
 * @returns the record as saved, or undefined when there is none
 */
export async function changeRecord<Store extends RecordStore>(
  store: Store,
  id: string,
  change: (record: Value<Store>) => Plain<Store>,
  now: Instant,
): Promise<Value<Store> | undefined> {
  return inTransaction([store], async (transaction) => {
    const records = transaction.objectStore(store);
    const old = (await records.get(id)) as Value<Store> | undefined;
    if (!old || !isAlive(old)) return undefined;
    const changed = { ...change(old), updatedAt: now } as unknown as Value<Store>;
    await records.put(changed);
    return changed;
  });
}

/** Leaves a tombstone in place of a record. */
export async function deleteRecord(store: RecordStore, id: string, now: Instant): Promise<void> {
  await changeRecord(store, id, (record) => ({ ...record, deletedAt: now }), now);
}

/** Brings a deleted record back as it was. */
export async function restoreRecord(store: RecordStore, id: string, now: Instant): Promise<void> {
  await inTransaction([store], async (transaction) => {
    const records = transaction.objectStore(store);
    const old = await records.get(id);
    if (!old) return;
    const { deletedAt: _tombstone, ...alive } = old;
    await records.put({ ...alive, updatedAt: now } as typeof old);
  });
}

/** Whether a record is more than a tombstone. */
export function isAlive(record: { readonly deletedAt?: Instant }): boolean {
  return record.deletedAt === undefined;
}
