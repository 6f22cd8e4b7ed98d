import { describe, expect, it } from 'vitest';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { restingKinds } from '@/lib/domain/reminders/policy/ignored';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { anOccurrence } from '@/tests/support/reminder-records';

const DAY = 86_400_000;
const start = new Date(2026, 10, 1, 15).getTime();

const hello = (day: number, fields: Partial<Occurrence> = {}) =>
  anOccurrence({
    id: `thinking-of-you:daniel@${day}`,
    rule: 'thinking-of-you',
    shownAt: start + day * DAY,
    ...fields,
  });
const rests = (ledger: readonly Occurrence[], day: number, wokenKinds = {}) =>
  restingKinds(ledger, ruleOf, { wokenKinds }, start + day * DAY);

describe('a kind of nudge', () => {
  const three = [hello(0), hello(5), hello(9, { state: 'expired' })];

  it('rests for 30 days once three in a row were left alone', () => {
    expect(rests(three, 10)).toEqual([{ kind: 'thinking-of-you', until: '2026-12-10' }]);
    expect(rests(three, 38)).toHaveLength(1);
    expect(rests(three, 39)).toEqual([]);
  });

  it('rests only after she has had a day for the third', () => {
    expect(rests(three, 9.9)).toEqual([]);
  });

  it('counts "not this time" as well', () => {
    const refused = hello(5, { state: 'acked', settledAs: 'not-this-time' });
    expect(rests([hello(0), refused, hello(9)], 10)).toHaveLength(1);
  });

  it.each([
    ['did one', { state: 'acked', settledAs: 'done' }],
    ['put one off', { state: 'shown', shownBefore: [start] }],
    ['got one without a notification', { attempts: 0 }],
  ] as const)('goes on when she %s', (_case, fields) => {
    expect(rests([hello(0), hello(5, fields), hello(9)], 10)).toEqual([]);
  });

  it('counts anew after a rest', () => {
    expect(rests([...three, hello(40)], 45)).toEqual([]);
    expect(rests([...three, hello(40), hello(44), hello(48)], 50)).toHaveLength(1);
  });

  it('goes on when she wakes it', () => {
    expect(rests(three, 12, { 'thinking-of-you': start + 11 * DAY })).toEqual([]);
  });

  it('that belongs to his days never rests', () => {
    const days = [0, 5, 9].map((day) => hello(day, { rule: 'milestone-7' }));
    expect(rests(days, 10)).toEqual([]);
  });
});
