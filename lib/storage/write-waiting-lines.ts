import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { inState } from './in-state';
import { inTransaction, isAlive } from './records';
import { REMINDER_STORES, type ReadingTransaction, reminderRecordsFrom } from './reminder-records';

/** What waits, what is just being shown, and what an undo would bring back. */
const WAITING: readonly OccurrenceState[] = ['claimed', 'shown', 'snoozed'];

/** How long a line outlives the settling of its reminder, so that an undo finds its words. */
const KEPT_MS = 86_400_000;

/**
 * Writes the lines anew, in one transaction with the records and the ledger that they follow from.
 *
 * @param lineOf gives undefined when nothing is left to say about an occurrence
 * @returns whether any line that can be shown has changed
 */
export async function writeWaitingLines(
  now: Instant,
  lineOf: (entry: Occurrence, records: ReminderRecords) => WaitingLine | undefined,
): Promise<boolean> {
  const stores = ['occurrences', 'waitingLines', ...REMINDER_STORES] as const;
  return inTransaction([...stores], async (transaction) => {
    const occurrences = transaction.objectStore('occurrences');
    const lines = transaction.objectStore('waitingLines');
    const [old, ...found] = await Promise.all([
      lines.getAll(),
      ...WAITING.map((state) => occurrences.index('byStateAndDue').getAll(inState(state))),
    ]);
    const waiting = found.flat().filter(isAlive);
    if (waiting.length === 0 && old.length === 0) return false;
    const records = await reminderRecordsFrom(
      transaction as unknown as ReadingTransaction,
      localDateAt(now),
    );
    const next = new Map(waiting.map((entry) => [entry.id, lineOf(entry, records)]));
    let hasChanged = false;
    for (const line of old) {
      if (next.has(line.id)) continue;
      const entry = await occurrences.get(line.id);
      if (!entry || !isAlive(entry) || isLongSettled(entry, now)) await lines.delete(line.id);
    }
    for (const [id, line] of next) {
      const before = old.find((each) => each.id === id);
      if (JSON.stringify(before) === JSON.stringify(line)) continue;
      hasChanged = true;
      if (line) await lines.put(line);
      else await lines.delete(id);
    }
    return hasChanged;
  });
}

function isLongSettled({ state, ackedAt = 0 }: Occurrence, now: Instant): boolean {
  return state !== 'acked' || now - ackedAt >= KEPT_MS;
}
