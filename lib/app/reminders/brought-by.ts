import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { occurrencesIn } from '@/lib/storage/occurrences';

/** What a notification brought and she has not dealt with: one occurrence, or a digest's several. */
export async function occurrencesBroughtBy(notificationId: string): Promise<Occurrence[]> {
  // A claimed one may be on screen already: the note that it is shown comes a moment later.
  const open = await Promise.all([occurrencesIn('shown'), occurrencesIn('claimed')]);
  return open.flat().filter((entry) => entry.notificationId === notificationId);
}
