import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  instantAt,
  isLocalDate,
  localDateAt,
  parseLocalDate,
  weekdayOf,
} from '@/lib/domain/local-date';

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => parseLocalDate(date.toISOString().slice(0, 10)));

describe('a calendar day', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''])(
    '%j is no day',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  it('of a leap year may be 29 February', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
  });

  it('knows its day of the week', () => {
    expect(weekdayOf(parseLocalDate('2026-11-21'))).toBe(6);
  });

  it('moves forward and back again by any number of days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
      }),
    );
  });

  it('is the day on her own clock at any hour of it', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom('03:30', '09:00', '12:00', '23:59'), (day, time) => {
        expect(localDateAt(instantAt(day, time))).toBe(day);
      }),
    );
  });
});
