import { describe, expect, it } from 'vitest';
import { PRACTICES } from '@/lib/domain/practice';
import {
  needFactor,
  outcomeFactor,
  recencyFactor,
  restDays,
} from '@/lib/domain/today/weight-factors';

const shownDaysAgo = (...days: (number | undefined)[]) => days;
const times = <Value>(count: number, value: Value) => Array<Value>(count).fill(value);

describe('the rest of a shown idea', () => {
  it.each([
    ['sixty days among a hundred', times(100, 1), 60],
    ['sixty days while others were not shown for so long', [...times(30, 1), ...times(8, 61)], 60],
    ['0.6 days for each idea when all were shown of late', times(20, 3), 12],
    ['as long as leaves eight awake', [...times(12, 3), ...times(8, 40)], 40],
    ['nothing to speak of among three', shownDaysAgo(1, 2, undefined), 1.8],
  ])('is %s', (_case, daysSince, rest) => {
    expect(restDays(daysSince)).toBeCloseTo(rest, 9);
  });

  it('is whole at first, and ends slowly', () => {
    expect(recencyFactor(59, 60)).toBe(0);
    expect(recencyFactor(60, 60)).toBeCloseTo(0.02);
    expect(recencyFactor(60 + 365, 60)).toBeCloseTo(0.65, 2);
    expect(recencyFactor(undefined, 60)).toBeGreaterThan(5 * recencyFactor(120, 60));
  });
});

describe('the need of a family of practices', () => {
  it('grows with the days, up to a limit', () => {
    for (const practice of PRACTICES) {
      expect(needFactor(practice, 4)).toBeGreaterThan(needFactor(practice, 2));
      expect(needFactor(practice, 60)).toBe(needFactor(practice, undefined));
    }
  });

  it('grows faster for a large family', () => {
    expect(needFactor('play', 3)).toBeGreaterThan(needFactor('memories', 3));
  });
});

describe('how a practice has gone so far', () => {
  it.each([
    ['nothing yet', [], 1],
    ['well twice', times(2, 'went-well' as const), 4 / 3],
    ['well very often', times(50, 'went-well' as const), 1.6],
    ['hard twice', times(2, 'was-hard' as const), 2 / 3],
    ['put away very often', times(50, 'put-away' as const), 0.5],
    ['only started', times(5, 'started' as const), 1],
  ])('%s', (_case, outcomes, factor) => {
    expect(outcomeFactor(outcomes)).toBeCloseTo(factor, 9);
  });
});
