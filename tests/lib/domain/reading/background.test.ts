import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backgroundFile } from '@/scripts/build/background-words';
import { IDF } from '@/tests/support/reading/measured';

describe('the table of common words', () => {
  it('is what the script makes of the counts', () => {
    expect(readFileSync('content/lexicon/background.ts', 'utf8')).toBe(backgroundFile());
  });

  it('says less of common words, of those of headlines and of numbers', () => {
    expect(IDF('you')).toBeLessThan(1);
    expect(IDF('review')).toBeLessThanOrEqual(4.5);
    expect(IDF('guid')).toBeLessThanOrEqual(4.5);
    expect(IDF('2026')).toBeLessThan(4);
    expect(IDF('sourdough')).toBe(8.5);
  });
});
