import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { fill, fillAboutHim, mentions, PLACEHOLDERS } from '@/lib/domain/today/fill-words';
import { grammarSlips } from '@/tests/support/grammar';
import { linesOf, placeholdersIn, textsBreaking, toldToHer } from '@/tests/support/idea-texts';
import { frameSlips } from '@/tests/support/placeholder-frames';
import { slipsIn } from '@/tests/support/sentence-slips';
import { THIRTY_SONS } from '@/tests/support/thirty-sons';

/** Values that change the grammar around them; a name stands alone, between commas. */
const PHRASES = PLACEHOLDERS.filter((name) => name !== 'son' && name !== 'her');

type Rendered = { readonly text: string; readonly signature: string };

/** Whatever of the library a card would say, each text once, with what it may be signed with. */
function allRendered(filter: (line: string) => boolean): Rendered[] {
  const found = new Map<string, string>();
  const lines = IDEAS.flatMap(linesOf).filter(filter);
  for (const values of THIRTY_SONS) {
    const her = fill('. {her}', values).slice(2);
    for (const line of lines) {
      const isKnown = PLACEHOLDERS.every((name) => !mentions(line, name) || knows(values[name]));
      if (isKnown) found.set(fill(line, values), line.endsWith('{her}') ? her : '');
    }
  }
  return [...found].map(([text, signature]) => ({ text, signature }));
}

/** As the product has it: nothing that is empty or too long to stand inside a sentence. */
function knows(value = ''): boolean {
  const { length } = value.trim().replaceAll(/\s+/g, ' ');
  return length > 0 && length <= 60;
}

describe('thirty sons', () => {
  it('are thirty, and know every placeholder in at least ten ways', () => {
    expect(THIRTY_SONS).toHaveLength(30);
    for (const name of PLACEHOLDERS) {
      const values = THIRTY_SONS.map((son) => son[name]).filter(knows);
      expect(new Set(values).size, name).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('every line, filled in for thirty sons', () => {
  it('is whole sentences with their capitals and marks', () => {
    const slips = allRendered(() => true).flatMap(({ text, signature }) =>
      slipsIn(text, signature).map((slip) => `${slip}: ${text}`),
    );
    expect(slips).toEqual([]);
  });

  it('has the right article, and no word twice', () => {
    const hasPhrase = (line: string) => PHRASES.some((name) => mentions(line, name));
    const slips = allRendered(hasPhrase).flatMap(({ text }) =>
      grammarSlips(text).map((slip) => `${slip}: ${text}`),
    );
    expect(slips).toEqual([]);
  });

  it('has words around each value that fit whatever it is', () => {
    expect(textsBreaking(frameSlips, linesOf)).toEqual([]);
  });
});

describe('every text', () => {
  it('that is not filled in has the right article, and no word twice', () => {
    const plain = (text: string) => (placeholdersIn(text).length > 0 ? [] : grammarSlips(text));
    expect(textsBreaking(plain)).toEqual([]);
  });

  it('that tells her what to do reads right with and without his name', () => {
    for (const values of THIRTY_SONS) {
      const slips = textsBreaking(
        (text) => slipsIn(/[.?…]”?$/.test(text) ? text : `${text}.`),
        (idea) => toldToHer(idea).map((text) => fillAboutHim(text, values)),
      );
      expect(slips).toEqual([]);
    }
  });
});
