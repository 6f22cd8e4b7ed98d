import { announceChange } from '@/lib/app/news';
import { addDays, type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { waitingOf } from '@/lib/domain/reminders/waiting';
import { writeWaitingLines } from '@/lib/storage/write-waiting-lines';

/**
 * Writes what waits for her in lines that pages read as they are, and tells the pages if one
 * changed. For the background only: it knows the words of every nudge.
 *
 * @param titleOf the line of a reminder as it reads on a day, in her language
 */
export async function prepareWaitingLines(
  now: Instant,
  titleOf: (reminder: Reminder, day: LocalDate) => string,
): Promise<void> {
  const today = localDateAt(now);
  const hasChanged = await writeWaitingLines(now, (occurrence, records) => {
    const reminder = describeReminder(occurrence, records, today);
    if (!reminder) return undefined;
    const days = [today, addDays(today, 1)];
    const titles = Object.fromEntries(days.map((day) => [day, titleOf(reminder, day)]));
    return { ...waitingOf(reminder, today), titles };
  });
  if (hasChanged) await announceChange(['waitingLines']);
}
