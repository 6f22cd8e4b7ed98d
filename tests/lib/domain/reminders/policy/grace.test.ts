import { describe, expect, it } from 'vitest';
import { addDays, localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import { graceEnd } from '@/lib/domain/reminders/policy/grace';
import { inventInteraction } from '@/tests/support/invented';
import { aNudge, circumstances, saturdayAt } from '@/tests/support/nudges';

const shownOn = (day: number) =>
  aNudge('hello', {
    id: `hello:${day}`,
    state: 'shown',
    attempts: 1,
    shownAt: saturdayAt(24 * day),
  });
const text = (day: string) =>
  inventInteraction(parseLocalDate(day), { sonId: 'daniel', kind: 'text', startedBy: 'her' });
const cadence = { atLeastDays: 5, atMostDays: 9 };
const daysOfGrace = (given: Parameters<typeof circumstances>[0], rule = 'hello') => {
  const end = graceEnd(aNudge(rule), circumstances({ ledger: [shownOn(0)], ...given }));
  return end === undefined ? undefined : localDateAt(end);
};
const inDays = (days: number) => addDays(parseLocalDate('2026-11-21'), days);

describe('the grace that he has', () => {
  it('doubles the wait with each word without an answer, up to four weeks', () => {
    const texts = ['2026-11-20', '2026-11-15', '2026-11-10', '2026-11-05'].map(text);
    const after = (count: number) =>
      daysOfGrace({ son: { cadence }, interactions: texts.slice(0, count) });
    expect([1, 2, 3, 4].map(after)).toEqual([10, 20, 28, 28].map(inDays));
  });

  it('is over with a sign from him', () => {
    const answer = { ...text('2026-11-20'), startedBy: 'him' as const };
    expect(daysOfGrace({ son: { cadence }, interactions: [answer, text('2026-11-15')] })).toBe(
      undefined,
    );
  });

  it('is four weeks while things are silent, whatever was logged', () => {
    expect(daysOfGrace({ son: { season: 'silent' } })).toBe(inDays(28));
  });

  it('counts from one kind of hello to the other', () => {
    expect(daysOfGrace({ son: { season: 'silent' } }, 'page')).toBe(inDays(28));
  });

  it('holds nothing back but hellos, and nothing before the first', () => {
    expect(daysOfGrace({ son: { season: 'silent' } }, 'day')).toBeUndefined();
    expect(daysOfGrace({ son: { season: 'silent' }, ledger: [] })).toBeUndefined();
  });
});
