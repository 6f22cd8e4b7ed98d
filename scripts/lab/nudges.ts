import { firstOfEach } from '@/lib/app/reminders/first-of-each';
import { reminderRecordsOf } from '@/lib/app/reminders/records-of-copy';
import { recordsKnownAt, simulateNudges } from '@/lib/app/reminders/simulate-nudges';
import { notificationText } from '@/lib/background/notification-text';
import { localDateAt } from '@/lib/domain/local-date';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { SimulatedDecision } from '@/lib/domain/reminders/ledger/simulate';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { wallTimeAt } from '@/lib/domain/reminders/wall-time';
import { openTimes } from './open-times';
import { copyFrom, dayFrom, isAlive, UsageError } from './parameters';

export const usage =
  'npm run lab -- nudges --state FILE --from DAY --to DAY [--tz ZONE] [--opens 08:30,19:00] [--closed DAY..DAY]';

export const options = {
  state: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  tz: { type: 'string' },
  opens: { type: 'string' },
  closed: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

/**
 * What would be decided of the nudges for the records of a saved copy while the browser is open,
 * one a line: what comes each time, what waits or is dropped when that is first decided.
 */
export async function linesOf({ state, tz, ...days }: Values): Promise<readonly string[]> {
  const { records: kept } = await copyFrom('state', state);
  setZone(tz);
  const span = { from: dayFrom('from', days.from), to: dayFrom('to', days.to) };
  const records = reminderRecordsOf(kept);
  const ledger = kept.occurrences.filter(isAlive);
  const decisions = simulateNudges({ records, ledger, opens: openTimes(span, days) });
  return firstOfEach(decisions).map((each) => JSON.stringify(lineOf(each, decisions, records)));
}

/** Her computer's zone for the rest of the run. */
function setZone(zone: string | undefined): void {
  if (zone === undefined) return;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
  } catch {
    throw new UsageError('--tz must be a time zone such as Europe/London.');
  }
  process.env.TZ = zone;
}

function lineOf(
  each: SimulatedDecision,
  all: readonly SimulatedDecision[],
  records: ReminderRecords,
) {
  const { at, entry, decision, reason } = each;
  return {
    at: wallTimeAt(at),
    rule: entry.rule,
    subject: entry.subjectId,
    decision,
    reason,
    text: textOf(decision === 'show' ? companyOf(each, all) : [each], records),
  };
}

/** All that one notification brings, what it is named after first. */
function companyOf(
  shown: SimulatedDecision,
  all: readonly SimulatedDecision[],
): readonly SimulatedDecision[] {
  const id = shown.brought?.notificationId;
  return all.filter(({ at, brought }) => at === shown.at && brought?.notificationId === id);
}

/** Title and body of a notification, as she would read it. */
function textOf(brought: readonly SimulatedDecision[], records: ReminderRecords): string {
  const at = brought[0]?.at ?? 0;
  const today = localDateAt(at);
  const known = recordsKnownAt(records, at);
  const reminders = brought.flatMap(({ entry }) => describeReminder(entry, known, today) ?? []);
  if (reminders.length === 0) return '';
  const { title, body } = notificationText(
    { id: '', reminders },
    records.settings.hidesNames,
    today,
  );
  return `${title} · ${body}`;
}
