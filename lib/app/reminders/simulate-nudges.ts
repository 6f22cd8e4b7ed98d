import type { Instant } from '@/lib/domain/local-date';
import { localDateAt } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import {
  type SimulatedDecision,
  type SimulatedLife,
  simulate,
} from '@/lib/domain/reminders/ledger/simulate';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { ruleOf } from '@/lib/domain/reminders/rule-of';

/** A family over a while, when the browser is open, and what she does with what is brought. */
export type NudgeWish = Pick<SimulatedLife, 'ledger' | 'opens' | 'answer'> & {
  /** As the last day of the while has them: what happens within it comes to light on its day. */
  readonly records: ReminderRecords;
};

/** What the rules and the policy would decide, moment by moment. */
export function simulateNudges({ records, ...wish }: NudgeWish): readonly SimulatedDecision[] {
  const newestFirst = records.interactions.toSorted(
    (one, other) => other.happenedAt - one.happenedAt,
  );
  return simulate({
    ...wish,
    recordsAt: (now) => recordsKnownAt({ ...records, interactions: newestFirst }, now),
    given: givenOccurrences,
    ruleOf,
  });
}

/** Of records whose times in touch stand newest first: what she can have noted by a moment. */
export function recordsKnownAt(records: ReminderRecords, now: Instant): ReminderRecords {
  const today = localDateAt(now);
  const first = records.interactions.findIndex(({ happenedAt }) => happenedAt <= now);
  return {
    ...records,
    interactions: first === -1 ? [] : records.interactions.slice(first),
    followUps: records.followUps.filter(({ mentionedOn }) => mentionedOn <= today),
  };
}
