import { StorageError } from '@/lib/storage/storage-error';

export { announceChange, listen, send } from '@/lib/messaging/channel';
export type { StoreName } from '@/lib/storage/schema';

/** Whether the records could not be read or written. */
export function isStorageError(error: unknown): error is StorageError {
  return error instanceof StorageError;
}
