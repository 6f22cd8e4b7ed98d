import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations';
import type { KinthreadSchema } from './schema';
import { storageErrorFrom } from './storage-error';

export const DATABASE_NAME = 'kinthread';

export type Database = IDBPDatabase<KinthreadSchema>;

let opened: Promise<Database> | undefined;

/**
 * The one open database, opened on the first call. Throws a `StorageError`.
 *
 * It closes itself when another copy of the program wants to change the schema, so that an
 * update never waits for a forgotten tab.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw storageErrorFrom(error);
  });
  return opened;
}

/** An async function, because a browser that keeps nothing may throw at the very call. */
async function open(): Promise<Database> {
  return openDB<KinthreadSchema>(DATABASE_NAME, migrations.length, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = undefined;
    },
  });
}

/** Closes the database if it is open; the next call to `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}
