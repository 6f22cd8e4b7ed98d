import { expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays } from '@/lib/domain/local-date';
import { toAsk } from '@/lib/domain/today/to-ask';
import { TODAY } from '@/tests/support/invented';

const mention = (id: string, daysAgo: number, changes: Partial<FollowUp> = {}): FollowUp => ({
  id,
  sonId: 'sam',
  text: id,
  mentionedOn: addDays(TODAY, -daysAgo),
  answer: '',
  ...changes,
});

it('brings what has a day first, then what he mentioned last', () => {
  const all = [
    mention('old', 20),
    mention('new', 2),
    mention('soon', 9, { askOn: addDays(TODAY, 3) }),
    mention('due', 30, { askOn: addDays(TODAY, -1) }),
  ];
  expect(toAsk(all, TODAY, 3).map(({ id }) => id)).toEqual(['due', 'soon', 'new']);
});

it('leaves out a hard time, about which nobody asks', () => {
  expect(toAsk([mention('hard', 1, { isHardTime: true })], TODAY, 3)).toEqual([]);
});

it('leaves out what she has asked and what is more than a week ahead', () => {
  const all = [
    mention('asked', 5, { askedOn: TODAY }),
    mention('far', 5, { askOn: addDays(TODAY, 8) }),
    mention('near', 5, { askOn: addDays(TODAY, 7) }),
  ];
  expect(toAsk(all, TODAY, 5).map(({ id }) => id)).toEqual(['near']);
});
