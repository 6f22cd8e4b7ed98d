import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { type Postponement, postponed, postponedLocal } from '@/lib/domain/reminders/postponement';
import { changeOccurrences } from '@/lib/storage/occurrences';
import { readSettings } from '@/lib/storage/settings';

/**
 * She would like to hear of reminders again this evening, tomorrow or next week. Until then they
 * leave the new tab; `unsettleReminder` takes it back.
 */
export async function postponeReminders(
  ids: readonly string[],
  postponement: Postponement,
  now: Instant,
): Promise<void> {
  const dueLocal = postponedLocal(postponement, await readSettings(), now);
  const changed = await changeOccurrences(
    ids,
    (entry) =>
      entry.state === 'shown' || entry.state === 'claimed' ? postponed(entry, dueLocal) : undefined,
    now,
  );
  if (changed.length > 0) await announceChange(['occurrences']);
}
