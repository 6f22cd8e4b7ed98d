import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { OccurrenceState, Settlement } from '@/lib/domain/reminders/occurrence';
import { changeOccurrences } from '@/lib/storage/occurrences';

const OPEN: readonly OccurrenceState[] = ['claimed', 'shown', 'snoozed'];

/** She has dealt with reminders: it is done, or not this time. They never come back by themselves. */
export async function settleReminders(
  ids: readonly string[],
  settledAs: Settlement,
  now: Instant,
): Promise<void> {
  const changed = await changeOccurrences(
    ids,
    (entry) =>
      OPEN.includes(entry.state)
        ? { ...entry, state: 'acked', settledAs, ackedAt: now }
        : undefined,
    now,
  );
  if (changed.length > 0) await announceChange(['occurrences']);
}

/** Takes back a settling or a postponing: the reminder waits on the new tab again. */
export async function unsettleReminder(id: string, now: Instant): Promise<void> {
  const changed = await changeOccurrences(
    [id],
    ({ ackedAt: _at, settledAs: _as, isSettledByContact: _by, ...entry }) =>
      entry.state === 'acked' || entry.state === 'snoozed'
        ? { ...entry, state: 'shown' }
        : undefined,
    now,
  );
  if (changed.length > 0) await announceChange(['occurrences']);
}
