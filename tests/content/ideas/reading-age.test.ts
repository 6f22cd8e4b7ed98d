import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { PRACTICES } from '@/lib/domain/practice';
import { textsOf } from '@/tests/support/idea-texts';
import { readingYear } from '@/tests/support/reading-level';

/** The title stands above the rest without a full stop, so that it needs one here. */
const years = IDEAS.map((idea) => {
  const [title, ...rest] = textsOf(idea);
  const text = [`${title}.`, ...rest].join(' ').replaceAll(/[{}]/g, '');
  return { id: idea.id, practice: idea.practice, year: readingYear(text) };
});

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Infinity;
}

describe('the reading age of the library', () => {
  it('is that of a child of eleven or below, year 6 at school, for half of the ideas', () => {
    expect(median(years.map(({ year }) => year))).toBeLessThanOrEqual(6);
  });

  it.each(PRACTICES)('is so for half of the ideas of %s', (practice) => {
    const own = years.filter((idea) => idea.practice === practice);
    expect(median(own.map(({ year }) => year))).toBeLessThanOrEqual(6);
  });

  it('is never above year 9', () => {
    expect(years.filter(({ year }) => year > 9)).toEqual([]);
  });
});
