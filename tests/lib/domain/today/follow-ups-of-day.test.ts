import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays } from '@/lib/domain/local-date';
import { followUpInWords } from '@/lib/domain/today/follow-up-in-words';
import { followUpsToAsk, isHardTimeOfHis } from '@/lib/domain/today/follow-ups-of-day';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { numbered, order } from '@/tests/support/idea-order';
import { inventFollowUp, inventIdea, inventRecords, TODAY } from '@/tests/support/invented';

const daysAgo = (days: number) => addDays(TODAY, -days);

describe('what she may ask about today', () => {
  const isAsked = (changes: Partial<FollowUp>) =>
    followUpsToAsk([inventFollowUp(changes)], TODAY).length === 1;

  it.each([
    ['was mentioned yesterday', { mentionedOn: daysAgo(1) }, true],
    ['was mentioned today', { mentionedOn: TODAY }, false],
    ['has its day today', { mentionedOn: daysAgo(30), askOn: TODAY }, true],
    ['has its day tomorrow', { mentionedOn: daysAgo(3), askOn: addDays(TODAY, 1) }, false],
    ['is three weeks old', { mentionedOn: daysAgo(21) }, true],
    ['is older than that', { mentionedOn: daysAgo(22) }, false],
    ['is a hard time', { mentionedOn: daysAgo(1), isHardTime: true }, false],
  ] as const)('is what %s: %s %s', (_case, changes, asked) => {
    expect(isAsked(changes)).toBe(asked);
  });

  it('is the latest first, in whatever order they were noted', () => {
    const some = [3, 1, 2].map((days) =>
      inventFollowUp({ id: `${days}`, mentionedOn: daysAgo(days) }),
    );
    expect(followUpsToAsk(some, TODAY).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(followUpsToAsk(some.toReversed(), TODAY).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is the next of them when the latest does not read right in a sentence', () => {
    const followUps = [
      inventFollowUp({ id: 'a', text: 'His new boss', mentionedOn: daysAgo(1) }),
      inventFollowUp({ id: 'b', text: 'Whether the boiler is mended?', mentionedOn: daysAgo(2) }),
    ];
    const idea = inventIdea('ask', { words: ['Wondering {followUp}.'] });
    const [card] = pickIdeas([idea], inventRecords({ followUps }), TODAY, 'sam');
    expect(card?.words).toBe('Wondering whether the boiler is mended.');
  });
});

describe('what he mentioned, after “wondering”', () => {
  it.each([
    ['how the driving test went', 'how the driving test went'],
    ['How the test went?', 'how the test went'],
    ['his new boss', ''],
    ['how he slept', ''],
    ['whether Sam got the flat', ''],
    ['the boiler', ''],
  ])('“%s” is “%s”', (text, words) => {
    expect(followUpInWords(inventFollowUp({ text }), 'Sam')).toBe(words);
  });
});

describe('a hard time of his', () => {
  const hard = (changes: Partial<FollowUp>) => [inventFollowUp({ isHardTime: true, ...changes })];

  it.each([
    ['on the day he spoke of it', { mentionedOn: TODAY }, true],
    ['ten days later', { mentionedOn: daysAgo(10) }, true],
    ['eleven days later', { mentionedOn: daysAgo(11) }, false],
    ['after the day she chose', { mentionedOn: daysAgo(40), askOn: daysAgo(2) }, true],
    ['when it was none', { mentionedOn: daysAgo(1), isHardTime: false }, false],
  ] as const)('is near %s: %s %s', (_case, changes, isNear) => {
    expect(isHardTimeOfHis(hard(changes), TODAY)).toBe(isNear);
  });

  it('brings soft ideas forward, and none that asks or takes two', () => {
    const soft = { goodFor: ['his-hard-day'], contact: 'no-answer' } as const;
    const library = [
      ...numbered(10),
      inventIdea('soft', soft),
      inventIdea('talk', { ...soft, contact: 'two-way' }),
    ];
    const calm = inventRecords();
    const inHardTime = inventRecords({ followUps: hard({ mentionedOn: daysAgo(1) }) });
    const days = Array.from({ length: 10 }, (_none, index) => addDays(TODAY, index - 1));
    const sum = (id: string, records: typeof calm) =>
      days.reduce((places, day) => places + order(library, records, day).indexOf(id), 0);
    expect(sum('soft', inHardTime)).toBeLessThan(sum('soft', calm));
    expect(sum('talk', inHardTime)).toBeGreaterThanOrEqual(sum('talk', calm));
    const [card] = pickIdeas([inventIdea('soft', soft)], inHardTime, TODAY, 'sam');
    expect(card?.reasons[0]).toEqual({ kind: 'hard-time' });
  });
});
