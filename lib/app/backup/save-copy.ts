import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/domain/backup';
import type { Instant } from '@/lib/domain/local-date';
import { localDateAt } from '@/lib/domain/local-date';
import { writeBackupFile } from '@/lib/formats/backup-file';
import { readAllRecords } from '@/lib/storage/all-records';

/** A file for her to keep: its name and its whole text. */
export async function saveCopy(now: Instant): Promise<{ name: string; text: string }> {
  const text = writeBackupFile({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: new Date(now).toISOString(),
    records: await readAllRecords(),
  });
  return { name: `kinthread-${localDateAt(now)}.json`, text };
}
