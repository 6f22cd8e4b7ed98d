import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import {
  channelFactor,
  circumstanceFactor,
  depthFactor,
  favouriteFactor,
  plainLoveFactor,
  turnFactor,
  visitFactor,
  warmthFactor,
  wayOfLoveFor,
} from '@/lib/domain/today/fit-factors';
import { isFarApart } from '@/lib/domain/today/visiting';
import {
  inventIdea,
  inventInteraction,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

describe('what weighs more or less with him', () => {
  const call = inventIdea('call', { needs: ['call'], contact: 'two-way' });
  const card = inventIdea('card', { needs: ['post'], contact: 'no-answer' });

  it('is the way in which he likes to hear from her', () => {
    expect(channelFactor(call, 'call')).toBe(1.3);
    expect(channelFactor(card, 'letter')).toBe(1.3);
    expect(channelFactor(card, 'call')).toBe(1);
    expect(channelFactor(card, undefined)).toBe(1);
  });

  it('is a way of love only of what reaches him', () => {
    const play = inventIdea('play', { practice: 'play' });
    expect(wayOfLoveFor({ ...play, contact: 'two-way' }, ['time'])).toBe('time');
    expect(wayOfLoveFor(play, ['time'])).toBeUndefined();
  });

  it('is contact on a day that has it in turn', () => {
    expect(turnFactor(card, 'busy')).toBeGreaterThan(1);
    expect(turnFactor(card, 'close')).toBe(1);
    expect(turnFactor(card, 'hurt')).toBe(1);
    expect(turnFactor(inventIdea('alone'), 'busy')).toBe(1);
  });

  it('is what is made for his life, kept at hand, or deeper than they have come', () => {
    expect(circumstanceFactor(inventIdea('x', { circumstances: ['father'] }))).toBe(4);
    expect(circumstanceFactor(inventIdea('x'))).toBe(1);
    expect([favouriteFactor(true), favouriteFactor(false)]).toEqual([3, 1]);
    expect(
      [3, 2].map((reached) => depthFactor(inventIdea('x', { depth: 3 }), reached as 2)),
    ).toEqual([1, 0.5]);
  });

  it('is a deed where love is said sparingly, and an open word where it is not', () => {
    const factors = (practice: 'meals' | 'affection' | 'listen') =>
      (['reserved', 'warm', 'open'] as const).map((warmth) =>
        warmthFactor(inventIdea('x', { practice }), warmth),
      );
    expect(factors('meals')).toEqual([2, 1, 0.4]);
    expect(factors('affection')).toEqual([0.4, 1, 2]);
    expect(factors('listen')).toEqual([1, 1, 1]);
  });

  it('is another plain word of love within the week', () => {
    expect(plainLoveFactor(true, true)).toBeLessThan(0.5);
    expect([plainLoveFactor(true, false), plainLoveFactor(false, true)]).toEqual([1, 1]);
  });
});

describe('what belongs to a visit', () => {
  const walk = inventIdea('walk', { needs: ['together'], contact: 'two-way' });

  it('waits while a son far away is not visiting', () => {
    expect(visitFactor(walk, true)).toBeLessThan(0.5);
    expect(visitFactor(walk, false)).toBe(1);
    expect(visitFactor(inventIdea('x', { goodFor: ['visit', 'phone-call'] }), true)).toBe(1);
  });

  it.each([
    ['near by', inventSon(), [], false],
    ['far away', inventSon({ livesAt: 'far' }), [], true],
    ['far away, visiting', inventSon({ livesAt: 'far' }), [-1], false],
    ['far away, back home again', inventSon({ livesAt: 'far' }), [-3], true],
    ['far away, visiting next week', inventSon({ livesAt: 'far' }), [7], true],
  ] as const)('knows a son who is %s', (_case, son, visits, isApart) => {
    const interactions = visits.map((days) =>
      inventInteraction(addDays(TODAY, days), { kind: 'visit' }),
    );
    expect(isFarApart(inventRecords({ son, interactions }), TODAY)).toBe(isApart);
  });
});
