import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHardTime } from '@/lib/app/mentions/find-hard-time';
import { suggestFromMention } from '@/lib/app/mentions/suggest-from-mention';
import { parseLocalDate } from '@/lib/domain/local-date';

const TODAY = parseLocalDate('2026-11-21');

describe('a hard time', () => {
  it.each([
    'He is having a hard week',
    "he's having a bit of a rough time at work",
    'Having a really tough month',
    'Daniel is going through a rough patch',
    'I think he is having a bad time',
    'Had a hard week, poor thing',
    'He is having a hard time sleeping',
    'He is down',
    "He's a bit down about the exam",
    'Is a bit down',
    'Feeling low at the moment',
    'Daniel feels lonely',
    'He sounded very stressed',
    'He’s really struggling at work',
    'he is overwhelmed and tired',
    'He lost his job',
    'he has lost his job, out of the blue',
    'He was made redundant on Friday',
    'got let go last Tuesday',
    'He broke up with Anna',
    'They broke up last week',
    'He and Anna have split up',
    'She left him',
    'His girlfriend has just left him',
    "He's getting divorced",
    'His best friend died',
    'His gran has passed away',
    'My son is having a hard week',
    'She told me that he is having a hard week',
    'Work is fine but he is lonely',
  ])('is heard in "%s"', (text) => {
    expect(findHardTime([text])).toBe(text);
  });

  it.each([
    'I am having a hard week',
    "I'm a bit down",
    'I lost my job',
    'She is having a hard time',
    'His flatmate is having a hard week',
    "Sam's sister is having a rough time",
    'They broke up for Christmas',
    'School breaks up on Friday',
    'They break up from school on Friday',
    'He is down in London this week',
    'He is down for the weekend',
    'He is down this weekend',
    'He came down to see us',
    'The wifi is down',
    'His battery is low',
    'He is low on milk',
    'He is having a hard time choosing a colour',
    'He is struggling to find a good plumber',
    'He works hard',
    'It was a hard game',
    'He read The Lonely Mountain',
    'He lost his keys',
    'He lost his jobs list',
    'He was fired up about the match',
    'They were let go early',
    'His phone died',
    'She left him a message',
    'I left him at the station',
    'He is not feeling low any more',
    "He isn't lonely",
    'He is no longer stressed',
    'He is feeling much better',
    'He nearly lost his job',
    'He had a hard week but is feeling better',
    'They had a row about a bad film',
    'He sat his exam and feels great',
    'In the film he lost his job, in the book he did not',
  ])('is not heard in "%s"', (text) => {
    expect(findHardTime([text])).toBeUndefined();
  });

  it('is offered once, in place of a plain offer to ask', () => {
    const text = 'He lost his job. He is feeling low.';
    expect(suggestFromMention(text, TODAY)).toEqual([
      { kind: 'hard-time', what: 'He lost his job' },
    ]);
  });

  it('stands beside what has a day', () => {
    const text = 'He is having a rough week. Interview on Thursday.';
    const kinds = suggestFromMention(text, TODAY).map(({ kind }) => kind);
    expect(kinds).toEqual(['follow-up', 'hard-time', 'milestone']);
  });

  it('takes no time to look for in a long text, and never throws', () => {
    const start = performance.now();
    findHardTime(['he is so very really quite rather '.repeat(100), 'his friend '.repeat(300)]);
    expect(performance.now() - start).toBeLessThan(500);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([undefined, text]).toContain(findHardTime([text]));
      }),
    );
  });
});
