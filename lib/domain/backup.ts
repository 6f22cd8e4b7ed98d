/** What every Kinthread copy says of itself, so that no other JSON file is taken for one. */
export const BACKUP_FORMAT = 'kinthread-backup';

/** The newest shape of a copy that this program writes and reads. */
export const BACKUP_VERSION = 1;

/** Everything she keeps, as one file: records by the name of their store. */
export type Backup = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** When it was saved, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
};
