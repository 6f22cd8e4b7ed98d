/**
 * `unavailable` the browser keeps nothing here (a private window) · `newer` a newer copy of the
 * program has changed the shape: this tab needs a reload · `full` the disk or the quota is full ·
 * `failed` anything else.
 */
export type StorageReason = 'unavailable' | 'newer' | 'full' | 'failed';

/** The records could not be read or written. It carries the browser's error, never her text. */
export class StorageError extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause: unknown) {
    super(`Storage: ${reason}`, { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, StorageReason>> = {
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/** Any error of the database as a `StorageError`. */
export function storageErrorFrom(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  return new StorageError(REASONS[name] ?? 'failed', error);
}
