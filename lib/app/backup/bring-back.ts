import { announceChange } from '@/lib/app/news';
import type { Records } from '@/lib/domain/backup';
import { mergeRecords } from '@/lib/domain/merge';
import { readAllRecords, writeAllRecords } from '@/lib/storage/all-records';
import { RECORD_STORES } from '@/lib/storage/schema';
import type { OpenedCopy } from './open-copy';

/** `add` keeps what is here and takes what the copy has newer; `replace` makes it as the copy was. */
export type BringBackMode = 'add' | 'replace';

/**
 * Brings a checked copy back, all of it or nothing.
 *
 * @returns takes it back: the records as they were before
 */
export async function bringBack(
  { backup }: OpenedCopy,
  mode: BringBackMode,
): Promise<() => Promise<void>> {
  const before = await readAllRecords();
  if (mode === 'replace') await write(backup.records, true);
  else await write(mergeRecords(before, backup.records).writes, false);
  return () => write(before, true);
}

async function write(records: Records, isEmptiedFirst: boolean): Promise<void> {
  await writeAllRecords(records, { isEmptiedFirst });
  await announceChange([...RECORD_STORES, 'cards', 'waitingLines']);
}
