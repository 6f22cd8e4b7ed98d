import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '@/lib/i18n/shortened';

describe('shortening', () => {
  it.each([
    ['leaves what fits', 'Driving test', 12, 'Driving test'],
    ['cuts between words', 'Driving test in Leeds', 15, 'Driving test…'],
    ['cuts inside of a word rather than lose half', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['keeps a word that just fits', 'One two three', 8, 'One two…'],
    ['puts everything on one line', 'One\n  two', 10, 'One two'],
    ['never halves an emoji', '👨‍👩‍👦👨‍👩‍👦', 10, '👨‍👩‍👦…'],
  ])('%s', (_case, text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });

  it('keeps to the limit whatever she writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 60 }),
        (text, longest) => {
          expect(shortened(text, longest).length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});
