import { expect, it } from 'vitest';
import { reminderRecordsOf } from '@/lib/app/reminders/records-of-copy';
import { parseLocalDate } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import { standsIn } from '@/lib/domain/reminders/ledger/stands';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { aMilestone, anOccurrence, recordsOf } from '@/tests/support/reminder-records';

const asEntry = (given: ReturnType<typeof givenOccurrences>[number]) => anOccurrence(given);

it('a rule stands behind all that it gives, asked of one subject alone', () => {
  const today = parseLocalDate('2026-11-21');
  const { records } = makeSampleFamily({ seed: 5, sons: 3, years: 1, today, ideaIds: [] });
  const family = reminderRecordsOf(records);
  const given = givenOccurrences(family, { from: today, to: parseLocalDate('2027-06-30') });
  const stands = standsIn(family, ruleOf);
  expect(new Set(given.map(({ rule }) => rule)).size).toBeGreaterThan(6);
  expect(given.filter((each) => !stands(asEntry(each)))).toEqual([]);
});

it.each([
  ['is deleted', recordsOf([]), {}],
  ['is on another day', recordsOf([aMilestone()]), { id: 'milestone-1:test@2026-12-10' }],
  ['belongs to no son who is there', recordsOf([aMilestone()], {}, []), {}],
  ['has a rule of another version', recordsOf([aMilestone()]), { rule: 'moon' }],
])('nothing stands behind what %s', (_case, records, fields) => {
  expect(standsIn(records, ruleOf)(anOccurrence(fields))).toBe(false);
});
