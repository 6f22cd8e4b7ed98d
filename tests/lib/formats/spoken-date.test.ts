import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, parseLocalDate, partsOf } from '@/lib/domain/local-date';
import { findSpokenDates, readSpokenDate, readSpokenDay } from '@/lib/formats/spoken-date';

/** A Saturday. */
const TODAY = parseLocalDate('2026-11-21');
const read = (text: string, prefer: 'future' | 'past' = 'future') =>
  readSpokenDate(text, TODAY, { prefer })?.on;
const found = (text: string) => findSpokenDates(text, TODAY).map(({ on }) => on);

describe('a field for a date', () => {
  it.each([
    ['12 June', '2027-06-12'],
    ['12th of June', '2027-06-12'],
    ['the twelfth of June', '2027-06-12'],
    ['June 12', '2027-06-12'],
    ['June 12th, 2028', '2028-06-12'],
    ['12 JUNE 2028', '2028-06-12'],
    ['Sat 12 December', '2026-12-12'],
    ['12 December at 3pm', '2026-12-12'],
    ['12 December, 15:30', '2026-12-12'],
    ['21 November', '2026-11-21'],
    ['12/6', '2027-06-12'],
    ['12.6.', '2027-06-12'],
    ['12-06-2027', '2027-06-12'],
    ['12/6/27', '2027-06-12'],
    ['12/6/99', '1999-06-12'],
    ['2026-12-06', '2026-12-06'],
    ['29 February', '2028-02-29'],
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['Thursday', '2026-11-26'],
    ['thu', '2026-11-26'],
    ['on Thursday at 5pm', '2026-11-26'],
    ['Saturday', '2026-11-28'],
    ['next Friday', '2026-11-27'],
    ['Friday next week', '2026-11-27'],
    ['Thursday week', '2026-12-03'],
    ['a week on Thursday', '2026-12-03'],
    ['two weeks on Thursday', '2026-12-10'],
    ['in two weeks', '2026-12-05'],
    ['in a fortnight', '2026-12-05'],
    ['in 3 days', '2026-11-24'],
    ['in a month', '2026-12-21'],
    ['next week', '2026-11-28'],
    ['this weekend', '2026-11-21'],
    ['Christmas', '2026-12-25'],
    ['Christmas Eve', '2026-12-24'],
    ['Boxing Day', '2026-12-26'],
    ["New Year's Eve", '2026-12-31'],
    ["New Year's Day", '2027-01-01'],
    ["Valentine's Day", '2027-02-14'],
    ['Halloween', '2027-10-31'],
    ['Good Friday', '2027-03-26'],
    ['Easter', '2027-03-28'],
    ['Easter Monday', '2027-03-29'],
    ['5 Febuary', '2027-02-05'],
    ['3 Setpember', '2027-09-03'],
    ['5 mrch', '2027-03-05'],
    ['next freiday', '2026-11-27'],
    ['wensday', '2026-11-25'],
    ['tommorow', '2026-11-22'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Thursday', '2026-11-19'],
    ['last Monday', '2026-11-16'],
    ['Saturday', '2026-11-14'],
    ['yesterday', '2026-11-20'],
    ['two weeks ago', '2026-11-07'],
    ['12 June', '2026-06-12'],
    ['12 December', '2025-12-12'],
    ['Christmas', '2025-12-25'],
    ['29 February', '2024-02-29'],
    ['21 November', '2026-11-21'],
  ])('reads "%s" as past where that is meant', (text, expected) => {
    expect(read(text, 'past')).toBe(expected);
  });

  it.each([
    '31 February',
    '30 Feb 2027',
    '29 February 2027',
    '31/2/2027',
    '2027-02-31',
    '32 June',
    'June 31',
    '0 June',
    '13/13',
    '6/13/2027',
    '12-13-1999',
    '6.13.2027',
    '6 June 20266',
    '12 June or 13 June',
    'someday',
    'may',
    'the 12th',
    'Friday 13',
    '',
    '<b>tomorrow never</b> 5',
  ])('finds no day in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('reads numbers the American way where that is how she writes', () => {
    const american = (text: string) =>
      readSpokenDate(text, TODAY, { prefer: 'future', order: 'month-first' })?.on;
    expect(american('6/12/2027')).toBe('2027-06-12');
    expect(american('12/13/1999')).toBe('1999-12-13');
    expect(american('13/6/2027')).toBe('2027-06-13');
    expect(american('12 June')).toBe('2027-06-12');
  });

  it('says which words it took', () => {
    expect(readSpokenDate('it is on 12 June', TODAY, { prefer: 'future' })?.matched).toBe(
      '12 June',
    );
  });
});

describe('a sentence', () => {
  it.each([
    ["Meets Anna's parents on Thursday", ['2026-11-26']],
    ['driving test on 12 December', ['2026-12-12']],
    ['Flies out tomorrow morning, back in two weeks', ['2026-11-22', '2026-12-05']],
    ['The match is on 5/12, the final on 12/12/2026', ['2026-12-05', '2026-12-12']],
    ['Home for Christmas', ['2026-12-25']],
    ['moves on 1 may', ['2027-05-01']],
    ['Exam by Friday at 9am.', ['2026-11-27']],
  ])('finds the days of "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'He sat his exam',
    'We live at 5 Main Street',
    'He may come',
    'The second time he called',
    'He is on call 24/7',
    'He ate 1/2 of the cake and 3/4 of mine',
    'about 5 may come to dinner',
    'ran 12.6 km in 58 minutes',
    'back in 5 minutes',
    'Sunday roast is his favourite',
    'plays on Sundays',
    'goes every Sunday',
    'the sun was out and he sat down',
    'mon ami Pierre',
    'They march 3 miles a day',
    'He has worked there for two years now',
    'paid £12/5 with tip',
    'version 1.2.10 came out',
    'June is his girlfriend',
    'April, May and June are friends',
    'He wore his Christmas jumper',
    'likes a Christmas market',
    'Call 07700 900123 or 10-12-14',
    'The score was 3-2, then 5/6',
    'two weeks of rain',
    'He wed Anna',
    'at 5',
    'once in a while',
    'The 31st floor',
    'Room 12, second door',
    'The match is on 12/13/2026',
    'It is now or never',
  ])('finds no day in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks the days that are only thereabouts', () => {
    const [date] = findSpokenDates('He moves next month', TODAY);
    expect(date).toMatchObject({ on: '2026-12-21', isVague: true, matched: 'next month' });
  });

  it('reads 10,000 characters in a moment and finds nothing twice', () => {
    const text = 'He said on Thursday that '.repeat(400);
    const start = performance.now();
    expect(findSpokenDates(text, TODAY)).toHaveLength(400);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('takes dots as day first, whichever number stands first in her language', () => {
  expect(readSpokenDay('05.03.1979', TODAY, 'month-first')).toMatchObject({ month: 3, day: 5 });
  expect(readSpokenDay('12.25.1979', TODAY, 'month-first')).toMatchObject({ month: 12, day: 25 });
  expect(readSpokenDay('05/03/1979', TODAY, 'month-first')).toMatchObject({ month: 5, day: 3 });
});

describe('a birthday', () => {
  it.each([
    ['12 June', { month: 6, day: 12 }],
    ['12 June 1999', { month: 6, day: 12, year: 1999 }],
    ['June 12, 1999', { month: 6, day: 12, year: 1999 }],
    ['12/6/99', { month: 6, day: 12, year: 1999 }],
    ['3.4.27', { month: 4, day: 3, year: 1927 }],
    ["5 May '98", { month: 5, day: 5, year: 1998 }],
    ['1999-06-12', { month: 6, day: 12, year: 1999 }],
    ['29 February', { month: 2, day: 29 }],
    ['29 February 2000', { month: 2, day: 29, year: 2000 }],
    ['Christmas Day', { month: 12, day: 25 }],
    ['tomorrow', { month: 11, day: 22 }],
    ['31 Ocotber 1979', { month: 10, day: 31, year: 1979 }],
  ])('reads "%s"', (text, expected) => {
    expect(readSpokenDay(text, TODAY)).toEqual(expected);
  });

  it.each([
    '31 February',
    '31 Febuary',
    '5 jule',
    '29 February 2001',
    'Easter',
    '12/13/1999',
    'June',
    '1999',
    'soon',
    '12 June 1 May',
  ])('finds no day in "%s"', (text) => {
    expect(readSpokenDay(text, TODAY)).toBeUndefined();
  });
});

it('reads back every day of four centuries as it is written out', () => {
  const days = fc
    .integer({ min: 0, max: 146_000 })
    .map((ahead) => addDays(parseLocalDate('1800-01-01'), ahead));
  const monthName = (day: LocalDate) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(day));
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: inMonth } = partsOf(day);
      for (const text of [
        day,
        `${inMonth} ${monthName(day)} ${year}`,
        `${monthName(day)} ${inMonth}, ${year}`,
        `${inMonth}/${month}/${year}`,
      ]) {
        expect(read(text)).toBe(day);
      }
    }),
  );
});

it('never throws and never names a day that does not exist, whatever she types', () => {
  const words = fc.constantFrom(
    '12',
    '31',
    'february',
    'may',
    '/',
    'on',
    'friday',
    'next',
    '2026',
    '-',
    'week',
    '’',
    'in',
    'two',
    'easter',
    '99',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { on, at, matched } of findSpokenDates(text, TODAY)) {
          expect(on).toBe(parseLocalDate(on));
          expect(text.slice(at, at + matched.length)).toBe(matched);
        }
        readSpokenDay(text, TODAY);
        read(text);
      },
    ),
  );
});
