import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Suggestion, suggestFromMention } from '@/lib/app/mentions/suggest-from-mention';
import { parseLocalDate } from '@/lib/domain/local-date';

/** A Saturday. */
const TODAY = parseLocalDate('2026-11-21');
const suggest = (text: string) => suggestFromMention(text, TODAY);
const of = <Kind extends Suggestion['kind']>(kind: Kind, text: string) =>
  suggest(text).filter((each): each is Extract<Suggestion, { kind: Kind }> => each.kind === kind);

describe('a day ahead', () => {
  it.each([
    ["Meets Anna's parents on Thursday", "Meets Anna's parents", false, '2026-11-27'],
    ['On Thursday he meets her parents', 'he meets her parents', false, '2026-11-27'],
    ["He's going to Sam's wedding on 5 June", "Sam's wedding", false, '2027-06-06'],
    ['Flies out: his flight is on 3/12/2026.', 'flight', true, '2026-12-04'],
    ['Driving test next week', 'Driving test', true, '2026-11-28'],
  ])('in "%s" is followed by a day to ask', (text, what, isEvent, askOn) => {
    expect(of('follow-up', text)).toEqual([{ kind: 'follow-up', what, isEvent, askOn }]);
  });

  it.each([
    ['driving test on 12 December', 'driving test', '2026-12-11', '2026-12-13'],
    ['interview on Thursday', 'interview', '2026-11-25', '2026-11-27'],
    ['His knee operation is on 3/12/2026.', 'knee operation', '2026-12-02', '2026-12-04'],
    ['starts his new job on 30 November', 'first day', '2026-11-29', '2026-12-01'],
    ['He moves to Leeds on Monday', 'move', '2026-11-22', '2026-11-24'],
    ['He has a job interview tomorrow', 'job interview', '2026-11-22', '2026-11-23'],
    ['He has an exam today', 'exam', '2026-11-21', '2026-11-22'],
  ])('in "%s" has a day for a word of luck before it', (text, what, luckOn, askOn) => {
    expect(of('follow-up', text)).toEqual([
      { kind: 'follow-up', what, isEvent: true, askOn, luckOn },
    ]);
  });

  it.each([
    ['driving test on 12 December', 'Driving test', 'exam', '2026-12-12'],
    ['The final match is next Friday', 'Final match', 'event', '2026-11-27'],
    ["He's going to Sam's wedding on 5 June", "Sam's wedding", 'anniversary', '2027-06-05'],
    ['first day at university on 28 September', 'First day', 'first-day', '2027-09-28'],
    ['he is moving house on 1 December', 'Moving day', 'move', '2026-12-01'],
  ])('in "%s" may be a date to keep', (text, title, milestoneKind, on) => {
    expect(of('milestone', text)).toEqual([{ kind: 'milestone', title, on, milestoneKind }]);
  });

  it('that is only thereabouts is no date to keep', () => {
    expect(of('milestone', 'Driving test next week')).toEqual([]);
    expect(of('follow-up', 'Driving test next week')).toHaveLength(1);
  });
});

it.each([
  'He had his exam on Monday',
  'He went to a concert on Friday',
  'He sat his driving test yesterday',
  'His knee hurts',
  'He had his exam today',
  'He called today',
])('without a day ahead, "%s" can be asked about later and is no date', (text) => {
  expect(suggest(text)).toEqual([{ kind: 'follow-up', what: text, isEvent: false }]);
});

describe('things he likes', () => {
  it.each([
    ['he has started bouldering', 'bouldering'],
    ['He’s really into Warhammer these days', 'Warhammer'],
    ['Daniel loves sourdough baking.', 'sourdough baking'],
    ['Has taken up the guitar with Sam', 'guitar'],
    ['he likes playing chess and reading', 'chess'],
    ['is learning Italian', 'Italian'],
    ['Work is fine. He got into climbing', 'climbing'],
    ['he is mad about old maps', 'old maps'],
  ])('"%s" names %s', (text, name) => {
    expect(of('interest', text)).toEqual([{ kind: 'interest', name }]);
  });

  it.each([
    'I love bouldering',
    "He doesn't likes it",
    'He would loves to come',
    'he loves Anna',
    'he loves it',
    'he likes to sleep',
    'he has started smoking again',
    'he has started a new job',
    'moved into a flat',
    'got into trouble at work',
    'she loves gardening',
  ])('"%s" names none', (text) => {
    expect(of('interest', text)).toEqual([]);
  });
});

it('offers little at once', () => {
  const many = [
    'Test on 12 December. Match on 13 December. Concert on 14 December.',
    'He loves tea. He loves chess. He loves go.',
  ].join(' ');
  const kinds = suggest(many).map(({ kind }) => kind);
  expect(kinds).toEqual(['follow-up', 'follow-up', 'milestone', 'interest', 'interest']);
});

it('says nothing about nothing', () => {
  expect(suggest('')).toEqual([]);
  expect(suggest(' \n . ')).toEqual([]);
});

it('reads 10,000 characters in a moment and keeps a line of them', () => {
  const start = performance.now();
  const [first] = suggest(`${'x'.repeat(300)} on Thursday ${'he loves '.repeat(1200)}`);
  expect(performance.now() - start).toBeLessThan(500);
  expect(first?.kind === 'follow-up' && first.what.length).toBeLessThanOrEqual(122);
});

it('never throws, whatever she types', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const each of suggest(text)) expect(each.kind).toBeDefined();
    }),
  );
});
