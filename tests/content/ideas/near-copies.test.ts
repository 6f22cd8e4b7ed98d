import { expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { linesOf } from '@/tests/support/idea-texts';
import { alikePairs, contentStemsOf, shinglesOf } from '@/tests/support/likeness';

// Measured twice, each by the part of two texts that is the same (Jaccard): by runs of three stemmed
// words, which finds a sentence that was copied and retouched, and by stems alone without the small
// words, which finds the same act in other words.

/** Pairs whose texts share more than a part of their three-word runs. */
function copies(texts: readonly { id: string; text: string }[], limit: number): string[] {
  const marked = texts.map(({ id, text }) => ({ id, marks: shinglesOf(text) }));
  return alikePairs(marked, limit).map(({ pair }) => pair);
}

it('says nothing twice in titles and reasons', () => {
  // Two texts written apart share hardly a run of three stemmed words: most pairs have none, and
  // the likest titles with reasons here have 0.14. A sentence copied with two words of sixteen
  // changed still has 0.56. So 0.25 lets common turns of phrase pass and stops a retouched copy.
  const texts = IDEAS.map(({ id, title, why }) => ({ id, text: `${title} ${why}` }));
  expect(copies(texts, 0.25)).toEqual([]);
});

it('has no title twice', () => {
  // Titles are short: three words in common out of seven are a turn of phrase, four are a copy.
  expect(
    copies(
      IDEAS.map(({ id, title }) => ({ id, text: title })),
      0.4,
    ),
  ).toEqual([]);
});

it('has no short version twice', () => {
  const texts = IDEAS.flatMap(({ id, inTwoMinutes }) =>
    inTwoMinutes ? [{ id, text: inTwoMinutes }] : [],
  );
  expect(copies(texts, 0.5)).toEqual([]);
});

it('offers no words twice', () => {
  const lines = IDEAS.flatMap((idea) => linesOf(idea).map((text) => ({ id: idea.id, text })));
  expect(copies(lines, 0.4)).toEqual([]);
});

it('has no act twice', () => {
  // An act is its title with its short version. Of the forty likest pairs all were read: from 0.6 on
  // both were one act, at 0.5 they share their object ("his last message", "something he made") and
  // are two acts.
  const acts = IDEAS.map(({ id, title, inTwoMinutes = '' }) => ({
    id,
    marks: contentStemsOf(`${title} ${inTwoMinutes}`),
  }));
  expect(alikePairs(acts, 0.599)).toEqual([]);
});
