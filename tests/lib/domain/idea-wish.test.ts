import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { placeForWish, suitsWish } from '@/lib/domain/idea-wish';
import { DISTANCES, SEASONS, STAGES } from '@/lib/domain/son';

const idea = (changes: Partial<Idea>): Idea => ({
  id: 'i',
  practice: 'listen',
  title: 'T',
  why: '',
  words: [],
  minutes: 5,
  cost: 'free',
  needs: [],
  stages: STAGES,
  distances: DISTANCES,
  seasons: SEASONS,
  effort: 1,
  depth: 1,
  contact: 'two-way',
  asks: false,
  goodFor: ['phone-call', 'visit', 'his-hard-day', 'her-hard-day'],
  ...changes,
});
const call = idea({ needs: ['call'], logsAs: 'call' });
const message = idea({ contact: 'no-answer', needs: ['message'], logsAs: 'text' });
const looseMessage = idea({ contact: 'no-answer', logsAs: 'text' });
const before = idea({ contact: 'none' });
const walk = idea({ needs: ['together'], logsAs: 'activity' });
const gift = idea({ contact: 'no-answer', logsAs: 'gift' });

describe('an idea for a phone call', () => {
  it('is never a mere message, a gift or a time in one room', () => {
    const suiting = [call, message, looseMessage, before, walk, gift].filter((each) =>
      suitsWish(each, 'phone-call'),
    );
    expect(suiting).toEqual([call, before]);
  });

  it('is a call first, then what goes with one', () => {
    expect(placeForWish(call, 'phone-call')).toBeLessThan(placeForWish(before, 'phone-call'));
  });
});

describe('an idea for a visit', () => {
  it('is never a mere message or a call', () => {
    const suiting = [call, message, looseMessage, before, walk, gift].filter((each) =>
      suitsWish(each, 'visit'),
    );
    expect(suiting).toEqual([before, walk, gift]);
  });

  it('is a time in one room first, then what goes with one', () => {
    expect(placeForWish(walk, 'visit')).toBeLessThan(placeForWish(gift, 'visit'));
    expect(placeForWish(walk, 'visit')).toBeLessThan(placeForWish(before, 'visit'));
  });
});

describe('an idea for a hard day', () => {
  it('of his is about hearing and steadying him before all else', () => {
    const love = idea({ practice: 'plain-love', logsAs: 'text' });
    const forIt = idea({ practice: 'plain-love', logsAs: 'text', goodFor: ['his-hard-day'] });
    const places = [call, forIt, love].map((each) => placeForWish(each, 'his-hard-day'));
    expect(places).toEqual([0, 1, 2]);
  });

  it('of hers is for her first, and reaches out to him last', () => {
    const herself = idea({ contact: 'none', isForHerself: true });
    const places = [herself, before, message].map((each) => placeForWish(each, 'her-hard-day'));
    expect(places).toEqual([0, 1, 2]);
  });
});

it('leaves what is for no such moment out', () => {
  const { goodFor: _, ...plain } = call;
  expect(suitsWish(plain, 'phone-call')).toBe(false);
  expect(suitsWish(plain, 'visit')).toBe(false);
});
