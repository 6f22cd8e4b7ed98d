import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '@/lib/domain/backup';
import { backupRecords } from './backup-records';

/** Larger files are not read at all: ten years of daily notes make about 10 MB. */
export const LARGEST_BACKUP_BYTES = 100_000_000;

/**
 * `not-json` it is some other file, or it was cut off · `not-a-copy` it is JSON, but not ours ·
 * `newer` a newer Kinthread saved it · `damaged` it is ours, and something in it is not right.
 */
export type BackupProblem = 'not-json' | 'not-a-copy' | 'newer' | 'damaged';

const backup = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BACKUP_VERSION)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  records: backupRecords,
});

const anyVersion = v.looseObject({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/**
 * Reads the text of a saved copy and checks every record in it; nothing is changed.
 *
 * @param text the whole file
 */
export function readBackupFile(
  text: string,
):
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: BackupProblem } {
  const json = parse(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const ours = v.safeParse(anyVersion, json);
  if (!ours.success) return { ok: false, reason: 'not-a-copy' };
  if (ours.output.version > BACKUP_VERSION) return { ok: false, reason: 'newer' };
  const checked = v.safeParse(backup, json);
  if (!checked.success) return { ok: false, reason: 'damaged' };
  // The schema above is the type, field by field; its brands are what the compiler cannot see.
  const read = checked.output as unknown as Backup;
  return { ok: true, backup: { ...read, version: BACKUP_VERSION } };
}

/** The file's text, one record a line, so that two copies can be compared by eye. */
export function writeBackupFile({ format, version, savedAt, records: all }: Backup): string {
  const stores = Object.entries(all).map(
    ([name, list]) =>
      `${JSON.stringify(name)}: [\n${list.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  const head = [
    `"format": ${JSON.stringify(format)}`,
    `"version": ${version}`,
    `"savedAt": ${JSON.stringify(savedAt)}`,
  ];
  return `{\n${head.join(',\n')},\n"records": {\n${stores.join(',\n')}\n}\n}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
