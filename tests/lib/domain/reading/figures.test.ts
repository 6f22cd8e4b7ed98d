import { describe, expect, it } from 'vitest';
import { LEXICON } from '@/content/lexicon';
import { figuresOf } from '@/tests/support/reading/figures';
import { labelledHalf } from '@/tests/support/reading/labelled';
import { meanRankAfter } from '@/tests/support/reading/learned-ranks';
import { IDF } from '@/tests/support/reading/measured';

/*
 * Floors a little under what was measured on the half that nobody tunes on. Its titles are harder than
 * those of a usual feed: half of them name nothing, and many of the others use his words otherwise.
 */
describe('matching on labelled titles that nobody tuned on', () => {
  const untouched = labelledHalf('untouched');
  const figures = figuresOf(untouched, LEXICON, IDF);

  it('puts the right pieces first', () => {
    expect(figures.denseP3).toBeGreaterThanOrEqual(0.79);
    expect(figures.sparseMrr).toBeGreaterThanOrEqual(0.67);
  });

  it('seldom gives a page to the wrong interest', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(0.93);
    expect(figures.falsePositives).toBeLessThanOrEqual(0.04);
    expect(figures.recall).toBeGreaterThanOrEqual(0.6);
  });

  it('learns interests that the lexicon does not know', () => {
    const [before, after] = [meanRankAfter(untouched, 0, IDF), meanRankAfter(untouched, 8, IDF)];
    expect(after).toBeGreaterThan(before + 0.2);
  });
});
