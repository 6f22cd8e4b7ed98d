import { addDays, type Instant, localDateAt } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import type { Decision, Reason } from '@/lib/domain/reminders/decision';
import { describeReminder } from '@/lib/domain/reminders/describe-reminder';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { instantOf } from '@/lib/domain/reminders/wall-time';
import { readReminderRecords } from '@/lib/storage/reminder-records';

/** One nudge of the coming days, and what would become of it. */
export type NudgeAhead = {
  readonly at: Instant;
  readonly decision: Decision;
  readonly reason: Reason;
  readonly reminder: Reminder;
};

/**
 * What would reach her in the next days, earliest first, if her browser were open all the time.
 *
 * @param days how many, today included
 */
export async function nudgesAhead(now: Instant, days: number): Promise<readonly NudgeAhead[]> {
  const today = localDateAt(now);
  const records = await readReminderRecords(today);
  const window = { from: today, to: addDays(today, days - 1) };
  return givenOccurrences(records, window).flatMap((given): NudgeAhead[] => {
    const at = instantOf(given.dueLocal);
    const entry = { ...given, dueAt: at, state: 'pending', attempts: 0 } as const;
    const reminder = describeReminder(entry, records, today);
    return reminder ? [{ at, decision: 'show', reason: 'due', reminder }] : [];
  });
}
