import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { database } from './database';
import { inState } from './in-state';
import { inTransaction, isAlive } from './records';
import { REMINDER_STORES, type ReadingTransaction, reminderRecordsFrom } from './reminder-records';
import type { Stored } from './schema';

const LAST_RECONCILED = 'lastReconciledAt';
const UNSETTLED: readonly OccurrenceState[] = ['pending', 'claimed', 'shown', 'snoozed'];
const SETTLED: readonly OccurrenceState[] = ['acked', 'expired'];
/** A rest of 30 days begins with three nudges of a kind, which may lie a month apart. */
const LOOK_BACK_MS = 62 * 86_400_000;

/** What a plan does to the ledger. */
export type LedgerChange = {
  readonly saved: readonly Occurrence[];
  readonly removedIds: readonly string[];
};

/** Works out how a ledger is changed; gets the `now` of the last time, if there was one. */
type LedgerPlan<Change> = (
  ledger: readonly Stored<Occurrence>[],
  lastNow: Instant | undefined,
) => Change;

/**
 * Reads the records and the ledger, lets `prepare` decide, and saves that, all in one strictly
 * durable transaction: of two that run at the same time the second sees what the first has
 * claimed, and nothing is claimed of records that are deleted meanwhile. Remembers `now`.
 *
 * The ledger is what is unsettled, and what is settled and fell due in the last two months or
 * later: all that a rule may still give, and all that the policy looks back to.
 *
 * @param prepare decides at once, without waiting, and so does the plan that it gives
 */
export async function changeLedger<Change extends LedgerChange>(
  now: Instant,
  prepare: (records: ReminderRecords) => LedgerPlan<Change>,
): Promise<Change> {
  return inTransaction(['occurrences', 'facts', ...REMINDER_STORES], async (transaction) => {
    const plan = prepare(
      await reminderRecordsFrom(transaction as unknown as ReadingTransaction, localDateAt(now)),
    );
    const facts = transaction.objectStore('facts');
    const occurrences = transaction.objectStore('occurrences');
    const byState = occurrences.index('byStateAndDue');
    const [last, ...found] = await Promise.all([
      facts.get(LAST_RECONCILED),
      ...UNSETTLED.map((state) => byState.getAll(inState(state))),
      ...SETTLED.map((state) => byState.getAll(inState(state, now - LOOK_BACK_MS))),
    ]);
    const change = plan(
      found.flat().filter(isAlive),
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

/** The ledger as `changeLedger` reads it, as of `now`. */
export async function readLedger(now: Instant): Promise<Stored<Occurrence>[]> {
  const byState = (await database()).transaction('occurrences').store.index('byStateAndDue');
  const found = await Promise.all([
    ...UNSETTLED.map((state) => byState.getAll(inState(state))),
    ...SETTLED.map((state) => byState.getAll(inState(state, now - LOOK_BACK_MS))),
  ]);
  return found.flat().filter(isAlive);
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
