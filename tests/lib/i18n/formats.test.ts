import { afterEach, describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { longDay, plainNumber, shortWeekdayDay, soonDay, yearDay } from '@/lib/i18n/formats';
import { direction, language, setLanguage } from '@/lib/i18n/language';

const today = parseLocalDate('2026-11-21');

afterEach(() => setLanguage('system', ['en-GB']));

describe('a day in words', () => {
  it('names its year only when that is another one', () => {
    expect(longDay(parseLocalDate('2026-12-12'), today)).toBe('Saturday 12 December');
    expect(longDay(parseLocalDate('2027-01-02'), today)).toBe('Saturday 2 January 2027');
  });

  it('is near or far', () => {
    expect(soonDay(today, today)).toBe('today');
    expect(soonDay(addDays(today, 1), today)).toBe('tomorrow');
    expect(soonDay(addDays(today, 9), today)).toBe('in 9 days');
    expect(soonDay(addDays(today, 40), today)).toBe('31 Dec');
  });

  it('of no year may be 29 February', () => {
    expect(yearDay({ month: 2, day: 29 })).toBe('29 February');
  });

  it('is written as in her region', async () => {
    expect(shortWeekdayDay(parseLocalDate('2026-11-26'))).toBe('Thu 26 Nov');
    await setLanguage('system', ['en-US']);
    expect(yearDay({ month: 12, day: 12 })).toBe('December 12');
    expect(plainNumber(1557)).toBe('1,557');
  });
});

describe('the language', () => {
  it('is the first of hers that we have, and English when there is none', async () => {
    await setLanguage('system', ['xx', 'en-AU']);
    expect(language()).toBe('en-AU');
    await setLanguage('system', ['xx']);
    expect(language()).toBe('en-GB');
    expect(direction()).toBe('ltr');
  });
});
