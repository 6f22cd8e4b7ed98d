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
    ["Meets Anna's parents on Thursday.", "Meets Anna's parents on Thursday", false, '2026-11-27'],
    ['On Thursday he meets her parents', 'On Thursday he meets her parents', false, '2026-11-27'],
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

describe('of several things in one breath', () => {
  const whats = (text: string) => of('follow-up', text).map(({ what }) => what);

  it.each([
    [
      "He meets Anna's parents on Thursday, his knee hurts and he has started climbing",
      "He meets Anna's parents on Thursday",
    ],
    [
      "His knee hurts and on Thursday he meets Anna's parents",
      "on Thursday he meets Anna's parents",
    ],
    ["He is tired but he meets Anna's parents on Thursday", "he meets Anna's parents on Thursday"],
    ['Work is fine, sees the new flat on Thursday, very happy', 'sees the new flat on Thursday'],
    ["Knee better - meets Anna's parents on Thursday", "meets Anna's parents on Thursday"],
    ["He had a good week, and he meets Anna's mum on Thursday", "he meets Anna's mum on Thursday"],
    ['His knee operation went well, he visits his gran on Friday', 'he visits his gran on Friday'],
  ])('"%s" quotes the one clause that has the day', (text, what) => {
    expect(whats(text)).toEqual([what]);
  });

  it.each([
    'On Thursday, he meets her parents',
    'He meets Tom and his parents on Thursday',
    'He meets Anna, who he knows from work, on Thursday',
    'He buys eggs, milk and bread on Thursday',
    'Fish and chips with Sam on Thursday, 26 November 2026',
    'He sees Tom on Thursday and Anna',
  ])('"%s" is one thing, and stays whole', (text) => {
    expect(whats(text)).toEqual([text]);
  });

  it('an event is the one of its own day', () => {
    expect(whats('He had an exam, and his concert is on Thursday')).toEqual(['concert']);
    expect(whats('He has an exam, he is nervous about it, on Thursday')).toEqual(['exam']);
    expect(whats("He has booked his driving test, it's on 12 December")).toEqual(['driving test']);
  });

  it('a hard time is quoted without what else he said', () => {
    const text = 'He sees Tom on Thursday, he lost his job and he has started climbing';
    expect(of('hard-time', text)).toEqual([{ kind: 'hard-time', what: 'he lost his job' }]);
  });
});

it('ends a long quotation after a word', () => {
  const [first] = suggest(`He said ${'that everything is going to be all right '.repeat(5)}`);
  const what = first?.kind === 'follow-up' ? first.what : '';
  expect([...what].length).toBeLessThanOrEqual(121);
  expect(what).toMatch(/ (?:that|everything|is|going|to|be|all|right)…$/);
});

it('quotes what she wrote, whole words in their order, whatever she wrote', () => {
  const words =
    'he,meets,Anna,and,but,on Thursday,tomorrow,his,knee,hurts,exam,with,had,says'.split(',');
  const piece = fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', ' - '));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.flat().join('');
      for (const each of suggest(text)) {
        if (each.kind !== 'follow-up' && each.kind !== 'hard-time') continue;
        if ('isEvent' in each && each.isEvent) continue;
        expect(` ${text}`).toMatch(new RegExp(`\\W${each.what}(?!\\w)`));
      }
    }),
  );
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
    ['Has started Rock Climbing', 'rock climbing'],
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
