import type { Instant } from '@/lib/domain/local-date';
import type { OccurrenceState } from '@/lib/domain/reminders/occurrence';

/** The range of the index `byStateAndDue` that holds one state, from a due time on. */
export function inState(state: OccurrenceState, from: Instant = -Infinity): IDBKeyRange {
  return IDBKeyRange.bound([state, from], [state, Infinity]);
}
