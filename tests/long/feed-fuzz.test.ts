import { expect, it } from 'vitest';
import { brokenFeedPromises } from '@/tests/support/feed-promises';

const FILES = 100_000;
const PARTS = 20;

it.each(Array.from({ length: PARTS }, (_, part) => part))(
  'keeps its promises whatever became of a file, part %i',
  (part) => {
    const seeds = Array.from({ length: FILES / PARTS }, (_, index) => part + index * PARTS);
    expect(seeds.flatMap(brokenFeedPromises)).toEqual([]);
  },
);
