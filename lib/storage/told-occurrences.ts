import type { Instant } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import { database } from './database';
import { isAlive } from './records';
import type { Stored } from './schema';

const TOLD: readonly OccurrenceState[] = ['shown', 'acked', 'expired'];

/** The entries of the ledger that fell due since `since` and have had their turn. */
export async function toldOccurrences(since: Instant): Promise<Stored<Occurrence>[]> {
  const db = await database();
  const lists = await Promise.all(
    TOLD.map((state) =>
      db.getAllFromIndex(
        'occurrences',
        'byStateAndDue',
        IDBKeyRange.bound([state, since], [state, Infinity]),
      ),
    ),
  );
  return lists.flat().filter(isAlive);
}
