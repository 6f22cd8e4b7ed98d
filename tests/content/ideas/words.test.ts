import { describe, expect, it } from 'vitest';
import { assumptionsIn } from '@/tests/support/assumptions';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { breaking, textsBreaking, textsOf, toldToHer } from '@/tests/support/idea-texts';
import { promisesIn } from '@/tests/support/promises';
import { americanSpellingsIn } from '@/tests/support/spelling';

describe('the words of the library', () => {
  it('are none of the words to avoid, in whatever field', () => {
    expect(textsBreaking(avoidedWordsIn)).toEqual([]);
  });

  it('are spelt as in Britain', () => {
    expect(textsBreaking(americanSpellingsIn)).toEqual([]);
  });

  it('promise nothing: neither the reason nor the short version says "will"', () => {
    expect(textsBreaking(promisesIn, ({ why, inTwoMinutes = '' }) => [why, inTwoMinutes])).toEqual(
      [],
    );
  });

  it('take no family, faith, feast, country or brand for granted', () => {
    expect(textsBreaking(assumptionsIn)).toEqual([]);
  });

  it('speak to grown men as grown men', () => {
    expect(
      breaking(
        (idea) =>
          idea.stages.some((stage) => stage.startsWith('adult')) &&
          textsOf(idea).some((text) => /\b(?:boys?|baby|little one)\b/i.test(text)),
      ),
    ).toEqual([]);
  });

  it('have no double spaces, straight quotes or exclamation marks of the product', () => {
    expect(
      breaking(
        (idea) =>
          textsOf(idea).some((text) => /\s{2}|["']|^\s|\s$/.test(text)) ||
          toldToHer(idea).some((text) => text.includes('!')),
      ),
    ).toEqual([]);
  });
});
