import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { isPlainLove, isPlainLoveDue } from '@/lib/domain/today/plain-love';
import { numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventOutcome,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

const plain = (id: string) =>
  inventIdea(id, { practice: 'plain-love', contact: 'no-answer', words: ['I love you.'] });
const love = plain('love');

describe('a plain word of love', () => {
  it('reaches him, and in words', () => {
    expect(isPlainLove(love)).toBe(true);
    expect(isPlainLove({ ...love, contact: 'none', words: [] })).toBe(false);
    expect(isPlainLove({ ...love, practice: 'affection' })).toBe(false);
  });

  const isDue = (changes: Partial<PickRecords>) =>
    isPlainLoveDue(inventRecords(changes), (id) => (id === 'love' ? love : undefined), TODAY);
  const daysAgo = (days: number) => addDays(TODAY, -days);

  it.each([
    ['at first', {}, true],
    ['when one was shown six days ago', { ideaDays: [inventIdeaDay(daysAgo(6), ['love'])] }, false],
    ['when one was shown a week ago', { ideaDays: [inventIdeaDay(daysAgo(7), ['love'])] }, true],
    [
      'when she passed over one yesterday',
      { ideaDays: [inventIdeaDay(daysAgo(1), ['love', 'other'])] },
      false,
    ],
    ['when one is on today’s card', { ideaDays: [inventIdeaDay(TODAY, ['love'])] }, false],
    [
      'when she tried one by herself',
      { outcomes: [inventOutcome('love', daysAgo(2), 'went-well')] },
      false,
    ],
    ['when she put one away', { outcomes: [inventOutcome('love', daysAgo(2), 'put-away')] }, true],
    [
      'when she noted one',
      { interactions: [inventInteraction(daysAgo(3), { practice: 'plain-love' })] },
      false,
    ],
    ['in a time of space', { son: inventSon({ spaceUntil: TODAY }) }, false],
    ['in a silent season', { son: inventSon({ season: 'silent', livesAt: 'home' }) }, false],
    ['after a hurt, when he lives elsewhere', { son: inventSon({ season: 'hurt' }) }, false],
    ['after a hurt, at home', { son: inventSon({ season: 'hurt', livesAt: 'home' }) }, true],
  ] as const)('is due %s: %s', (_case, changes, due) => {
    expect(isDue(changes)).toBe(due);
  });
});

describe('a card', () => {
  const library = [...numbered(100), ...['a', 'b', 'c', 'd', 'e', 'f'].map(plain)];
  const isPlain = (id: string | undefined) => id !== undefined && 'abcdef'.includes(id);

  it('has one in any seven days, though few are left to choose from', () => {
    let ideaDays: PickRecords['ideaDays'] = [];
    const days = Array.from({ length: 120 }, (_none, index) => {
      const day = addDays(TODAY, index);
      const [id] = order(library, inventRecords({ ideaDays }), day);
      ideaDays = [...ideaDays, inventIdeaDay(day, [id ?? ''])];
      return isPlain(id);
    });
    for (let from = 0; from + 7 <= days.length; from += 1) {
      expect(days.slice(from, from + 7)).toContain(true);
    }
  });

  it('has one of several in front, and the others in their own places', () => {
    const [first, second, third] = order(library, inventRecords());
    expect(isPlain(first)).toBe(true);
    expect([second, third].every(isPlain)).toBe(false);
  });

  it('has one on any day when the one of the week was put away', () => {
    const [first = ''] = order(library, inventRecords());
    const outcomes = [inventOutcome(first, TODAY, 'put-away')];
    const [next] = order(library, inventRecords({ outcomes }));
    expect(isPlain(next) && next !== first).toBe(true);
  });
});
