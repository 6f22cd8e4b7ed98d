import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays } from '@/lib/domain/local-date';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { numbered, order } from '@/tests/support/idea-order';
import {
  inventFollowUp,
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventPathPlace,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

const others = numbered(120, { practice: 'memories' });

/** What comes first on each of some days, every card seen and left at that. */
function firstOf(ideas: readonly Idea[], records: PickRecords, days: number): string[] {
  let { ideaDays } = records;
  return Array.from({ length: days }, (_none, index) => {
    const day = addDays(TODAY, index);
    const [id = ''] = order(ideas, { ...records, ideaDays }, day);
    ideaDays = [...ideaDays, inventIdeaDay(day, [id])];
    return id;
  });
}

describe('what he mentioned', () => {
  const asking = Array.from({ length: 8 }, (_none, index) =>
    inventIdea(`ask-${index}`, {
      practice: 'listen',
      contact: 'two-way',
      asks: true,
      words: ['How are you?', 'I was wondering {followUp}.'],
    }),
  );
  const ideas = [...others, ...asking];
  const mention = (changes: Parameters<typeof inventFollowUp>[0]) =>
    inventRecords({ followUps: [inventFollowUp({ text: 'how it went', ...changes })] });
  const askedOn = (records: PickRecords) =>
    firstOf(ideas, records, 14).findIndex((id) => id.startsWith('ask'));

  it('is asked on its day or the two after, once', () => {
    for (const days of [1, 3, 6]) {
      const askOn = addDays(TODAY, days);
      const records = mention({ mentionedOn: addDays(TODAY, -3), askOn });
      const place = firstOf(ideas, records, 14).findIndex(
        (id, index) => id.startsWith('ask') && index >= days,
      );
      expect(place - days).toBeGreaterThanOrEqual(0);
      expect(place - days).toBeLessThanOrEqual(2);
    }
  });

  it('is asked within the week when it has no day', () => {
    expect(askedOn(mention({ mentionedOn: addDays(TODAY, -1) }))).toBeLessThanOrEqual(2);
  });

  it('waits while things are hurt, in a time of space and after a word to him', () => {
    const askOn = TODAY;
    const of = (changes: Partial<PickRecords>) => {
      const records = { ...mention({ mentionedOn: addDays(TODAY, -3), askOn }), ...changes };
      return order(ideas, records)[0]?.startsWith('ask');
    };
    expect(of({})).toBe(true);
    expect(of({ son: inventSon({ season: 'hurt' }) })).toBe(false);
    expect(of({ son: inventSon({ spaceUntil: TODAY }) })).toBe(false);
    const interactions = [inventInteraction(TODAY, { startedBy: 'her' })];
    expect(of({ son: inventSon({ season: 'drifting' }), interactions })).toBe(false);
  });
});

describe('what goes on in his life', () => {
  const made = (circumstance: 'father' | 'studying', count = 30) =>
    Array.from({ length: count }, (_none, index) =>
      inventIdea(`${circumstance}-${index}`, {
        practice: 'empathy',
        circumstances: [circumstance],
      }),
    );
  const ideas = [...others, ...made('father'), ...made('studying')];

  it('is on one of the first two cards, also on a path', () => {
    const records = inventRecords({ son: inventSon({ circumstances: ['father', 'studying'] }) });
    const kinds = firstOf(ideas, records, 3).map((id) => id.split('-')[0]);
    expect(kinds).toEqual(expect.arrayContaining(['father', 'studying']));
    const son = inventSon({ circumstances: ['father'] });
    const onPath = inventRecords({ path: inventPathPlace(), son });
    const listen = Array.from({ length: 20 }, (_none, index) =>
      inventIdea(`listen-${index}`, { practice: 'listen' }),
    );
    const ids = firstOf([...ideas, ...listen], onPath, 2);
    expect(ids.some((id) => id.startsWith('father'))).toBe(true);
  });

  it('is then on about one card in five, and on none when she did not say so', () => {
    const son = inventSon({ circumstances: ['father'] });
    const cards = firstOf(ideas, inventRecords({ son }), 100);
    const his = cards.filter((id) => id.startsWith('father')).length;
    expect(his).toBeGreaterThanOrEqual(20);
    expect(his).toBeLessThan(60);
    expect(cards.filter((id) => id.startsWith('studying'))).toEqual([]);
  });
});
