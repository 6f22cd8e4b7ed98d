import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { memoryInWords } from '@/lib/domain/today/memory-in-words';
import { memoryOfDay } from '@/lib/domain/today/memory-of-day';
import { memoriesIn, weeksOfEarlierYears } from '@/lib/domain/today/memory-weeks';
import { inventInteraction, TODAY } from '@/tests/support/invented';

const lastYear = parseLocalDate('2025-06-14');
const time = (on: string, changes: Parameters<typeof inventInteraction>[1] = {}) =>
  inventInteraction(parseLocalDate(on), { kind: 'meal', feeling: 'good', ...changes });

describe('a good time of this week years ago, in words', () => {
  it.each([
    ['2025-06-14', {}, 'the meal we had a year ago this week'],
    ['2023-06-17', { kind: 'visit' }, 'the day we saw each other three years ago this week'],
    ['2025-06-14', { kind: 'call', feeling: 'lovely' }, 'the talk we had a year ago this week'],
    ['2025-06-14', { kind: 'call' }, ''],
    ['2025-06-14', { kind: 'letter' }, ''],
    ['2025-06-14', { feeling: 'fine' }, ''],
  ] as const)('%s %j: “%s”', (on, changes, words) => {
    expect(memoryInWords(time(on, changes), TODAY)).toBe(words);
  });
});

describe('the weeks of earlier years', () => {
  it('have this day in their middle, ten years back', () => {
    const weeks = weeksOfEarlierYears(TODAY);
    expect(weeks.length).toBe(10);
    expect(weeks[0]).toEqual({ from: '2025-06-12', to: '2025-06-18' });
  });

  it('take the last of February for a leap day', () => {
    const [week] = weeksOfEarlierYears(parseLocalDate('2028-02-29'));
    expect(week).toEqual({ from: '2027-02-25', to: '2027-03-03' });
  });

  it('hold what was good in them, the latest first', () => {
    const times = ['2025-06-11', '2025-06-12', '2025-06-18', '2024-06-15', '2026-06-15'].map((on) =>
      time(on),
    );
    const found = memoriesIn(times, TODAY).map(({ id }) => id);
    expect(found).toEqual(['call-2025-06-18', 'call-2025-06-12', 'call-2024-06-15']);
  });
});

describe('the memory of a day', () => {
  const memory = inventInteraction(lastYear, { kind: 'meal', feeling: 'good' });
  const lovely = time('2024-06-15', { feeling: 'lovely', id: 'lovely' });
  const days = Array.from({ length: 7 }, (_none, index) => addDays(TODAY, index - 3));
  const namesNothing = () => false;

  it('comes on a few days of its week, not on all', () => {
    const seeds = Array.from({ length: 40 }, (_none, index) => `son-${index}`);
    const counts = seeds.map(
      (seed) => days.filter((day) => memoryOfDay([memory], namesNothing, day, seed)).length,
    );
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(1);
    expect(mean).toBeLessThan(3);
  });

  it('is the loveliest, in whatever order they are read', () => {
    for (const memories of [
      [memory, lovely],
      [lovely, memory],
    ]) {
      const found = days.flatMap((day) => memoryOfDay(memories, namesNothing, day, 'sam') ?? []);
      expect(new Set(found)).toEqual(new Set(found.length > 0 ? [lovely] : []));
    }
  });
});
