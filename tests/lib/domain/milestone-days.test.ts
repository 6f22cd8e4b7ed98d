import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { MilestoneDay } from '@/lib/domain/milestone';
import { ageOn, nextOccurrence, occurrencesBetween } from '@/lib/domain/milestone-days';

const on = parseLocalDate;
const yearly = (month: number, day: number, sinceYear?: number) => ({
  day: {
    repeats: 'yearly',
    month,
    day,
    ...(sinceYear === undefined ? {} : { sinceYear }),
  } as const,
});
const once = (text: string) => ({ day: { repeats: 'once', on: on(text) } as const });

/** The rule again, slowly: walk the days and ask each one. */
function fallsOn(day: MilestoneDay, candidate: LocalDate): boolean {
  if (day.repeats === 'once') return candidate === day.on;
  const [year, month, dayOfMonth] = candidate.split('-').map(Number) as [number, number, number];
  if (day.sinceYear !== undefined && year < day.sinceYear) return false;
  if (month === day.month && dayOfMonth === day.day) return true;
  return day.month === 2 && day.day === 29 && month === 2 && dayOfMonth === 28 && year % 4 !== 0;
}

const someToday = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays(on('1935-01-01'), days))
  // The oracle's leap rule is the simple one, so it stays between 1901 and 2099.
  .filter((day) => day < '2095-01-01');
const someYearlyDay = fc.integer({ min: 1, max: 12 }).chain((month) =>
  fc.record({
    repeats: fc.constant('yearly' as const),
    month: fc.constant(month),
    // Leap days often, as they are the hard ones.
    day: fc.oneof(
      fc.integer({ min: 1, max: daysInMonth(2024, month) }),
      fc.constant(daysInMonth(2024, month)),
    ),
  }),
);
const someDay: fc.Arbitrary<MilestoneDay> = fc.oneof(
  someYearlyDay,
  someToday.map((day) => ({ repeats: 'once' as const, on: day })),
);

describe('the next time of a milestone', () => {
  it.each([
    ['today counts', yearly(3, 14), '2026-03-14', '2026-03-14'],
    ['yesterday waits a year', yearly(3, 13), '2026-03-14', '2027-03-13'],
    ['a leap day in a common year', yearly(2, 29), '2026-01-01', '2026-02-28'],
    ['a leap day in a leap year', yearly(2, 29), '2028-02-28', '2028-02-29'],
    ['a leap day just over', yearly(2, 29), '2027-03-01', '2028-02-29'],
    ['a first year to come', yearly(6, 5, 2028), '2026-01-01', '2028-06-05'],
    ['a single day to come', once('2026-12-12'), '2026-11-21', '2026-12-12'],
  ])('%s', (_case, milestone, today, expected) => {
    expect(nextOccurrence(milestone, on(today))).toBe(expected);
  });

  it('is nothing for a single day that is over', () => {
    expect(nextOccurrence(once('2026-11-20'), on('2026-11-21'))).toBeUndefined();
  });

  it('is the first day that a walk through the calendar finds', () => {
    fc.assert(
      fc.property(someYearlyDay, someToday, (day, today) => {
        let candidate = today;
        while (!fallsOn(day, candidate)) candidate = addDays(candidate, 1);
        expect(nextOccurrence({ day }, today)).toBe(candidate);
      }),
    );
  });
});

describe('the times of a milestone between two days', () => {
  it('are those that a walk through the calendar finds', () => {
    fc.assert(
      fc.property(someDay, someToday, fc.integer({ min: -1, max: 1000 }), (day, from, length) => {
        const walked: LocalDate[] = [];
        for (let step = 0; step <= length; step += 1) {
          const candidate = addDays(from, step);
          if (fallsOn(day, candidate)) walked.push(candidate);
        }
        expect(occurrencesBetween({ day }, from, addDays(from, length))).toEqual(walked);
      }),
    );
  });

  it('do not come before the first year', () => {
    const wedding = yearly(6, 5, 2026);
    expect(occurrencesBetween(wedding, on('2024-01-01'), on('2027-12-31'))).toEqual([
      '2026-06-05',
      '2027-06-05',
    ]);
  });
});

describe('his age', () => {
  it.each([
    ['the day before', yearly(12, 12, 1999), '2026-12-11', 26],
    ['on the day', yearly(12, 12, 1999), '2026-12-12', 27],
    ['on 28 February for a leap day', yearly(2, 29, 2000), '2026-02-28', 26],
    ['on 28 February of a leap year', yearly(2, 29, 2000), '2028-02-28', 27],
    ['on the day he was born', yearly(5, 1, 2026), '2026-05-01', 0],
    ['before he was born', yearly(5, 1, 2026), '2026-04-30', undefined],
    ['without a year', yearly(5, 1), '2026-05-01', undefined],
    ['of a single day', once('2026-05-01'), '2027-05-01', undefined],
  ])('%s', (_case, birthday, day, expected) => {
    expect(ageOn(birthday, on(day))).toBe(expected);
  });
});
