import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE_CHOICES, cadenceFor, choiceOf, ownCadence } from '@/lib/domain/cadence-choice';

describe('how often feels right', () => {
  it.each(CADENCE_CHOICES)('is known again when it was "%s"', (choice) => {
    expect(choiceOf(cadenceFor(choice))).toBe(choice);
  });

  it('is her own for any other range', () => {
    expect(choiceOf({ atLeastDays: 3, atMostDays: 11 })).toBe('own');
  });

  it('is a range of whole days, whichever number she gives first', () => {
    const days = fc.integer({ min: 1, max: 365 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const range = ownCadence(one, other);
        expect(range).toEqual(ownCadence(other, one));
        expect(range && range.atLeastDays <= range.atMostDays).toBe(true);
      }),
    );
  });

  it.each([
    [0, 5],
    [5, 366],
    [1.5, 3],
    [Number.NaN, 3],
    [-3, 3],
  ])('is never between %s and %s days', (one, other) => {
    expect(ownCadence(one, other)).toBeUndefined();
  });
});
