import { givenOccurrences } from '@/lib/domain/reminders';
import type { ReminderRecords, ReminderWindow } from '@/lib/domain/reminders/rule';

/** One time that a rule would remind her; `at` is her wall clock, `YYYY-MM-DDTHH:MM`. */
export type ReminderOccurrence = {
  readonly at: string;
  readonly rule: string;
  readonly subject: string;
};

/** All that the rules would remind her of in a window of days, earliest first. */
export function reminderOccurrencesBetween(
  records: ReminderRecords,
  window: ReminderWindow,
): ReminderOccurrence[] {
  return givenOccurrences(records, window).map(({ dueLocal, rule, subjectId }) => ({
    at: dueLocal,
    rule,
    subject: subjectId,
  }));
}
