import { expect, it } from 'vitest';
import { brokenFeedPromises } from '@/tests/support/feed-promises';

it('keeps its promises whatever became of a file', () => {
  const seeds = Array.from({ length: 2000 }, (_, seed) => seed);
  expect(seeds.flatMap(brokenFeedPromises)).toEqual([]);
});
