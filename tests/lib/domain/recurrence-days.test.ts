import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate, partsOf, weekdayOf } from '@/lib/domain/local-date';
import type { Recurrence } from '@/lib/domain/recurrence';
import { nextRecurrence, recurrenceDays } from '@/lib/domain/recurrence-days';

const day = parseLocalDate;
const sundayCall: Recurrence = { every: 'weeks', interval: 1, weekday: 0, from: day('2026-11-04') };

describe('something that comes back', () => {
  it.each<[string, Recurrence, string, string, readonly string[]]>([
    ['every Sunday', sundayCall, '2026-11-01', '2026-11-15', ['2026-11-08', '2026-11-15']],
    [
      'every third Friday from one on, counted in weeks that begin on Monday',
      { every: 'weeks', interval: 3, weekday: 5, from: day('2026-11-04') },
      '2026-11-01',
      '2026-12-31',
      ['2026-11-06', '2026-11-27', '2026-12-18'],
    ],
    [
      'the first Saturday of the month',
      { every: 'month', week: 1, weekday: 6 },
      '2026-07-15',
      '2026-09-30',
      ['2026-08-01', '2026-09-05'],
    ],
    [
      'the last Friday of the month',
      { every: 'month', week: -1, weekday: 5 },
      '2026-07-01',
      '2026-08-31',
      ['2026-07-31', '2026-08-28'],
    ],
    [
      'the Saturday before Christmas, which is never Christmas itself',
      { every: 'year-before', weekday: 6, month: 12, day: 25 },
      '2026-01-01',
      '2027-12-31',
      ['2026-12-19', '2027-12-18'],
    ],
    [
      'the Monday before New Year’s Day, in the year before',
      { every: 'year-before', weekday: 1, month: 1, day: 1 },
      '2026-12-01',
      '2027-01-31',
      ['2026-12-28'],
    ],
    [
      '29 February, on the 28th in common years',
      { every: 'year', month: 2, day: 29 },
      '2027-01-01',
      '2028-12-31',
      ['2027-02-28', '2028-02-29'],
    ],
  ])('%s', (_case, recurrence, from, to, days) => {
    expect(recurrenceDays(recurrence, { from: day(from), to: day(to) })).toEqual(days);
  });

  it('comes on his birthday, and never while that is not known', () => {
    const window = { from: day('2026-01-01'), to: day('2026-12-31') };
    const breakfast: Recurrence = { every: 'birthday' };
    expect(recurrenceDays(breakfast, window, { month: 12, day: 12 })).toEqual(['2026-12-12']);
    expect(recurrenceDays(breakfast, window)).toEqual([]);
    expect(nextRecurrence(breakfast, window.from)).toBeUndefined();
  });

  it('waits for the next day that suits', () => {
    const notInNovember = (each: string) => each >= '2026-12-01';
    expect(nextRecurrence(sundayCall, day('2026-11-21'))).toBe('2026-11-22');
    expect(nextRecurrence(sundayCall, day('2026-11-21'), undefined, notInNovember)).toBe(
      '2026-12-06',
    );
  });

  it('is the same whether one looks a day or a year ahead', () => {
    const recurrences = fc.oneof(
      fc.record({
        every: fc.constant('weeks' as const),
        interval: fc.integer({ min: 1, max: 9 }),
        weekday: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        from: fc.constant(day('2025-03-05')),
      }),
      fc.record({
        every: fc.constant('month' as const),
        week: fc.constantFrom(1, 2, 3, 4, -1),
        weekday: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
      }),
      fc.record({
        every: fc.constantFrom('year-before' as const, 'year' as const),
        weekday: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 29 }),
      }),
    ) as fc.Arbitrary<Recurrence>;
    fc.assert(
      fc.property(recurrences, fc.integer({ min: 0, max: 800 }), (recurrence, offset) => {
        const from = addDays(day('2025-06-01'), offset);
        const to = addDays(from, 120);
        const all = recurrenceDays(recurrence, { from, to });
        const oneByOne = Array.from({ length: 121 }, (_, index) => addDays(from, index)).filter(
          (each) => recurrenceDays(recurrence, { from: each, to: each }).length > 0,
        );
        expect(all).toEqual(oneByOne);
        for (const each of all) {
          if (recurrence.every !== 'year' && 'weekday' in recurrence) {
            expect(weekdayOf(each)).toBe(recurrence.weekday);
          }
          if (recurrence.every === 'month' && recurrence.week > 0) {
            expect(Math.ceil(partsOf(each).day / 7)).toBe(recurrence.week);
          }
        }
      }),
    );
  });
});
