import type { Backup } from '@/lib/domain/backup';
import { type MergePlan, mergeRecords } from '@/lib/domain/merge';
import {
  type BackupProblem,
  LARGEST_BACKUP_BYTES,
  readBackupFile,
} from '@/lib/formats/backup-file';
import { readAllRecords } from '@/lib/storage/all-records';

export type OpenedCopy = {
  readonly backup: Backup;
  /** What would change if it were added to what is here. */
  readonly plan: MergePlan;
};

/** Reads and checks a copy and works out what it would change. Nothing is changed. */
export async function openCopy(
  file: Pick<Blob, 'size' | 'text'>,
): Promise<
  | { readonly ok: true; readonly copy: OpenedCopy }
  | { readonly ok: false; readonly reason: BackupProblem | 'too-large' }
> {
  if (file.size > LARGEST_BACKUP_BYTES) return { ok: false, reason: 'too-large' };
  const read = readBackupFile(await file.text());
  if (!read.ok) return read;
  const plan = mergeRecords(await readAllRecords(), read.backup.records);
  return { ok: true, copy: { backup: read.backup, plan } };
}
