import { StorageError, storageErrorFrom } from '@/lib/storage/storage-error';

export { announceChange, listen, send } from '@/lib/messaging/channel';
export type { StoreName } from '@/lib/storage/schema';

/** Whether the records could not be read or written. */
export function isStorageError(error: unknown): error is StorageError {
  return error instanceof StorageError;
}

/**
 * Why a reading of the records failed. An opened database can still refuse one, with an error of
 * the browser's own: that is a `StorageError`, too. Anything else stays what it is.
 */
export function readingError(error: unknown): unknown {
  return error instanceof DOMException ? storageErrorFrom(error) : error;
}
