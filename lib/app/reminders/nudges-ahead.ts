import { addDays, type Instant, instantAt, localDateAt } from '@/lib/domain/local-date';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Decision, Reason } from '@/lib/domain/reminders/policy/decision';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { readLedger } from '@/lib/storage/occurrences';
import { readReminderRecords } from '@/lib/storage/reminder-records';
import { firstOfEach } from './first-of-each';
import { simulateNudges } from './simulate-nudges';

/** One nudge of the coming days, and what would become of it. */
export type NudgeAhead = {
  readonly at: Instant;
  readonly decision: Decision;
  readonly reason: Reason;
  readonly reminder: Reminder;
};

/**
 * What would reach her in the next days, earliest first, if her browser were open all the time and
 * she dealt with everything at once. What waits or is dropped is told once, what comes each time.
 *
 * @param days how many, today included
 */
export async function nudgesAhead(now: Instant, days: number): Promise<readonly NudgeAhead[]> {
  const today = localDateAt(now);
  const [records, ledger] = await Promise.all([readReminderRecords(today), readLedger(now)]);
  const end = instantAt(addDays(today, days), '00:00') - 1;
  const opens = [{ from: now, to: end }];
  const decisions = simulateNudges({ records, ledger, opens, answer: dealtWith });
  return firstOfEach(decisions).flatMap(({ at, decision, reason, entry }): NudgeAhead[] => {
    const reminder = describeReminder(entry, records, localDateAt(at));
    return reminder ? [{ at, decision, reason, reminder }] : [];
  });
}

function dealtWith(entry: Occurrence, now: Instant): Occurrence {
  return { ...entry, state: 'acked', settledAs: 'done', ackedAt: now };
}
