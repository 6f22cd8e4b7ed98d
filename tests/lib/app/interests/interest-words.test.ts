import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestAlone, interestInSentence } from '@/lib/app/interests/interest-words';

describe('inside a sentence', () => {
  it.each([
    ['Chess', 'chess'],
    ['FOOTBALL', 'football'],
    ['Board Games', 'board games'],
    ['Old films', 'old films'],
    ['Being outdoors', 'being outdoors'],
    ['Science Fiction', 'science fiction'],
    ['Playing chess with Sam', 'playing chess with Sam'],
    ['Music, Cooking and Cycling', 'music, cooking and cycling'],
    ['football', 'football'],
  ])('%s is %s', (typed, kept) => {
    expect(interestInSentence(typed)).toBe(kept);
  });

  it.each([
    'Arsenal',
    'Minecraft',
    'Football Manager',
    'Old Trafford',
    'The Art of War',
    'Reading Festival',
    'Guitar Hero',
    'iPhone games',
    'Italian Cooking',
    'Jürgen Klopp',
    '山登り',
  ])('the name %s stays as she typed it', (name) => {
    expect(interestInSentence(name)).toBe(name);
    expect(interestAlone(name)).toBe(name);
  });
});

describe('on its own', () => {
  it.each([
    ['chess', 'Chess'],
    ['board games', 'Board games'],
    ['music by Bach', 'Music by Bach'],
    ['tabletop games', 'tabletop games'],
    ['', ''],
  ])('%s is %s', (kept, shown) => {
    expect(interestAlone(kept)).toBe(shown);
  });
});

it('changes nothing but the size of letters, and nothing the second time', () => {
  const words = fc.constantFrom(
    'Chess',
    'Old',
    'and',
    'Arsenal',
    'games',
    'With',
    'iPhone',
    ',',
    'É',
  );
  const names = fc.oneof(
    fc.string(),
    fc.array(words).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(names, (typed) => {
      const kept = interestInSentence(typed);
      expect(kept.toLowerCase()).toBe(typed.toLowerCase());
      expect(interestInSentence(kept)).toBe(kept);
      expect(interestAlone(kept).toLowerCase()).toBe(kept.toLowerCase());
    }),
  );
});
