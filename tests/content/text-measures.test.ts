import { describe, expect, it } from 'vitest';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { alikePairs, contentStemsOf, likeness, shinglesOf } from '@/tests/support/likeness';
import { readingGrade, readingYear, syllableCount } from '@/tests/support/reading-level';

it.each([
  ['cat', 1],
  ['he', 1],
  ['made', 1],
  ['table', 2],
  ['wanted', 2],
  ['boxes', 2],
  ['lives', 1],
  ['garden', 2],
  ['conversation', 4],
  ['you', 1],
  ['12', 1],
])('%s has %d syllables', (word, count) => {
  expect(syllableCount(word)).toBe(count);
});

describe('the reading grade', () => {
  it('is low for short words in short sentences', () => {
    expect(readingGrade('Put the kettle on. Sit with him. Say nothing.')).toBeLessThan(2);
  });

  it('is high for a sentence of an office', () => {
    const office =
      'Maintaining consistent interpersonal communication facilitates the continuous improvement of intergenerational relationships, notwithstanding considerable geographical distance.';
    expect(readingGrade(office)).toBeGreaterThan(20);
  });

  it('follows the formula', () => {
    // 8 words in 2 sentences with 9 syllables.
    expect(readingGrade('He came home late. “We ate,” I told him.')).toBeCloseTo(
      0.39 * (9 / 2) + 11.8 * (9 / 9) - 15.59,
      5,
    );
  });

  it('is one year more in Britain', () => {
    const text = 'He came home late. “We ate,” I told him.';
    expect(readingYear(text) - readingGrade(text)).toBeCloseTo(1, 5);
  });

  it('is none at all of an empty text', () => {
    expect(readingGrade('')).toBe(0);
  });
});

describe('words to avoid', () => {
  it.each([
    ['You should call him.', ['should']],
    ['A streak of three days', ['streak']],
    ['You’ve missed his call', ['missed']],
    ['Check on him, don’t forget', ['Check on', 'don’t forget']],
    ['I miss you. Mustard and scoreboards, a trackside seat.', []],
  ])('in %j', (text, expected) => {
    expect(avoidedWordsIn(text)).toEqual(expected);
  });
});

it('tells a retouched copy from another text', () => {
  const text = shinglesOf('Leave a note in his coat for a cold day');
  expect(likeness(text, shinglesOf('Leave a note in his bag for a cold day'))).toBeGreaterThan(0.3);
  expect(likeness(text, shinglesOf('Walk with him to the shop for milk'))).toBe(0);
  expect(likeness(text, text)).toBe(1);
});

it('tells the same act in other words from another act', () => {
  const act = contentStemsOf('Read his last message aloud in a kind voice');
  expect(
    likeness(act, contentStemsOf('Read aloud, with a kind voice, the last message')),
  ).toBeGreaterThan(0.6);
  expect(likeness(act, contentStemsOf('Read his next message before supper'))).toBeLessThan(0.6);
});

it('finds each pair of likes once, the likest first', () => {
  const of = (id: string, ...marks: string[]) => ({ id, marks: new Set(marks) });
  const all = [
    of('one', 'a', 'b', 'c'),
    of('two', 'a', 'b'),
    of('three', 'a', 'b', 'c'),
    of('four'),
  ];
  expect(alikePairs(all, 0.5).map(({ pair }) => pair)).toEqual([
    'one = three',
    'one = two',
    'two = three',
  ]);
});
