import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { occurrencesIn } from '@/lib/storage/occurrences';
import { readReminderRecords } from '@/lib/storage/reminder-records';

/**
 * What notifications brought and she has not dealt with, the nearest day first. What belongs to a
 * deleted or moved milestone is left out, and is back when she undoes that. It brings the records
 * behind it, for the page that says everything about it; `readWaitingLines` is for the others.
 *
 * @param today calendar day in her time zone
 */
export async function waitingReminders(today: LocalDate): Promise<Reminder[]> {
  const occurrences = await occurrencesIn('shown');
  if (occurrences.length === 0) return [];
  const records = await readReminderRecords(today);
  return occurrences
    .flatMap((occurrence) => describeReminder(occurrence, records, today) ?? [])
    .sort((one, other) => daysBetween(other.on, one.on));
}
