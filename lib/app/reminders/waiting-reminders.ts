import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { describeReminder, isStillAbout, type Reminder } from '@/lib/domain/reminders/reminder';
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
  const { milestones, sons } = await readReminderRecords();
  return occurrences
    .flatMap((occurrence) => {
      const milestone = milestones.find(({ id }) => id === occurrence.subjectId);
      const son = sons.find(({ id }) => id === milestone?.sonId);
      const isMeant = sonId === undefined || sonId === son?.id;
      return isMeant && milestone && son && isStillAbout(occurrence, milestone)
        ? [describeReminder(occurrence, milestone, son, today)]
        : [];
    })
    .sort((one, other) => daysBetween(other.on, one.on));
}
