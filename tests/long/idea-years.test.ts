import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { simulateIdeas } from '@/lib/app/today/simulate-ideas';
import { parseLocalDate } from '@/lib/domain/local-date';
import { familyOf, PRACTICE_FAMILIES, PRACTICES } from '@/lib/domain/practice';
import { FAMILIES, inventFamily } from '@/tests/support/invented-families';
import { longestFamilyGap, shortestRepeat } from '@/tests/support/simulated-days';

const FROM = parseLocalDate('2026-01-01');
const DAYS = 365;
/** Three families of each season and stage, apart by their ids alone: chance deals anew. */
const years = FAMILIES.flatMap((family) =>
  ['one', 'two', 'three'].map((copy) => {
    const records = inventFamily(family, FROM, DAYS, `${family}-${copy}`);
    return {
      name: `${family}, ${copy}`,
      days: simulateIdeas(records, IDEAS, { from: FROM, days: DAYS }),
    };
  }),
);

describe.each(years)('a year of $name', ({ days }) => {
  const ideas = days.map(({ ideaId }) => IDEAS.find(({ id }) => id === ideaId));

  it('has an idea on every day, and most practices of every family', () => {
    expect(ideas).not.toContain(undefined);
    const practices = new Set(days.flatMap(({ practice }) => practice ?? []));
    expect(practices.size).toBeGreaterThan(PRACTICES.length - 5);
    const families = new Set([...practices].map(familyOf));
    expect(families.size).toBe(Object.keys(PRACTICE_FAMILIES).length);
  });

  it('brings nothing back within a month, and asks on a third of the days at most', () => {
    expect(shortestRepeat(days)).toBeGreaterThan(30);
    expect(ideas.filter((idea) => idea?.asks).length).toBeLessThanOrEqual(Math.ceil(DAYS / 3));
  });

  it('leaves no family of practices out for more than six weeks', () => {
    expect(longestFamilyGap(days)).toBeLessThanOrEqual(45);
  });
});
