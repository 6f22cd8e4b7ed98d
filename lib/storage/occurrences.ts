import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { database } from './database';
import { inTransaction, isAlive } from './records';
import { REMINDER_STORES, type ReadingTransaction, reminderRecordsFrom } from './reminder-records';
import type { Stored } from './schema';

const LAST_RECONCILED = 'lastReconciledAt';
const UNSETTLED: readonly OccurrenceState[] = ['pending', 'claimed', 'shown', 'snoozed'];

/** What a plan does to the ledger. */
export type LedgerChange = {
  readonly saved: readonly Occurrence[];
  readonly removedIds: readonly string[];
};

/** How a ledger is changed, worked out from the records. */
type LedgerPlan<Change> = {
  /** Settled entries to read as well; unsettled ones always are. */
  readonly ids: readonly string[];
  /** Gets the `now` of the last time, if there was one. */
  readonly plan: (ledger: readonly Stored<Occurrence>[], lastNow: Instant | undefined) => Change;
};

/**
 * Reads the records and the ledger, lets `prepare` decide, and saves that, all in one strictly
 * durable transaction: of two that run at the same time the second sees what the first has
 * claimed, and nothing is claimed of records that are deleted meanwhile. Remembers `now`.
 *
 * @param prepare decides at once, without waiting, and so does the plan that it gives
 */
export async function changeLedger<Change extends LedgerChange>(
  now: Instant,
  prepare: (records: ReminderRecords) => LedgerPlan<Change>,
): Promise<Change> {
  return inTransaction(['occurrences', 'facts', ...REMINDER_STORES], async (transaction) => {
    const { ids, plan } = prepare(
      await reminderRecordsFrom(transaction as unknown as ReadingTransaction, localDateAt(now)),
    );
    const occurrences = transaction.objectStore('occurrences');
    const facts = transaction.objectStore('facts');
    const [last, named, ...unsettled] = await Promise.all([
      facts.get(LAST_RECONCILED),
      Promise.all(ids.map((id) => occurrences.get(id))),
      ...UNSETTLED.map((state) => occurrences.index('byStateAndDue').getAll(inState(state))),
    ]);
    const found = [...named, ...unsettled.flat()].filter((entry) => entry !== undefined);
    const ledger = new Map(found.filter(isAlive).map((entry) => [entry.id, entry]));
    const change = plan(
      [...ledger.values()],
      typeof last?.value === 'number' ? last.value : undefined,
    );
    await Promise.all([
      ...change.saved.map((entry) => occurrences.put({ ...entry, updatedAt: now })),
      ...change.removedIds.map((id) => occurrences.delete(id)),
      facts.put({ id: LAST_RECONCILED, value: now }),
    ]);
    return change;
  });
}

/**
 * Changes the unsettled or settled entries with these ids, in one transaction.
 *
 * @param change gives undefined to leave an entry as it is
 * @returns the entries that changed, as saved
 */
export async function changeOccurrences(
  ids: readonly string[],
  change: (entry: Stored<Occurrence>) => Occurrence | undefined,
  now: Instant,
): Promise<Stored<Occurrence>[]> {
  return inTransaction(['occurrences'], async (transaction) => {
    const store = transaction.objectStore('occurrences');
    const changed: Stored<Occurrence>[] = [];
    for (const id of ids) {
      const old = await store.get(id);
      const next = old && isAlive(old) ? change(old) : undefined;
      if (!next) continue;
      const saved = { ...next, updatedAt: now };
      await store.put(saved);
      changed.push(saved);
    }
    return changed;
  });
}

/** The entries in one state, the earliest due first. */
export async function occurrencesIn(state: OccurrenceState): Promise<Stored<Occurrence>[]> {
  const db = await database();
  const entries = await db.getAllFromIndex('occurrences', 'byStateAndDue', inState(state));
  return entries.filter(isAlive);
}

function inState(state: OccurrenceState): IDBKeyRange {
  return IDBKeyRange.bound([state, -Infinity], [state, Infinity]);
}
