import type { Instant } from '@/lib/domain/local-date';
import type { SecondAnswer } from '@/lib/domain/reminders/occurrence';
import { changeOccurrences } from '@/lib/storage/occurrences';

/**
 * Notes that a notification is on screen: what it brought waits on the new tab from now on. What
 * she has dealt with in the meantime stays dealt with.
 *
 * @param ids of the occurrences
 * @param secondAnswer what the notification's second button does
 */
export async function markRemindersShown(
  ids: readonly string[],
  secondAnswer: SecondAnswer,
  now: Instant,
): Promise<void> {
  await changeOccurrences(
    ids,
    (entry) =>
      entry.state === 'claimed'
        ? { ...entry, state: 'shown', secondAnswer, shownAt: now }
        : undefined,
    now,
  );
}
