import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { describeReminder } from '@/lib/domain/reminders/describe-reminder';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { occurrencesIn } from '@/lib/storage/occurrences';
import { readReminderRecords } from '@/lib/storage/reminder-records';

/**
 * What notifications brought and she has not dealt with, the nearest day first. What belongs to a
 * deleted or moved milestone is left out, and is back when she undoes that.
 *
 * @param today calendar day in her time zone
 * @param sonId only his; without it everybody's
 */
export async function waitingReminders(today: LocalDate, sonId?: string): Promise<Reminder[]> {
  const occurrences = await occurrencesIn('shown');
  if (occurrences.length === 0) return [];
  const records = await readReminderRecords(today);
  return occurrences
    .flatMap((occurrence) => describeReminder(occurrence, records, today) ?? [])
    .filter((reminder) => sonId === undefined || reminder.sonId === sonId)
    .sort((one, other) => daysBetween(other.on, one.on));
}
