import { afterEach, describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import type { Recurrence } from '@/lib/domain/recurrence';
import { setLanguage } from '@/lib/i18n/language';
import { planWhen } from '@/lib/i18n/planned';
import { nextWords, recurrenceWords } from '@/lib/i18n/traditions';

const today = parseLocalDate('2026-11-21');
const from = today;
afterEach(() => setLanguage('en-GB', []));

describe('how something comes back', () => {
  it.each<readonly [string, Recurrence]>([
    ['Every Sunday', { every: 'weeks', interval: 1, weekday: 0, from }],
    ['Every 3 weeks, on Friday', { every: 'weeks', interval: 3, weekday: 5, from }],
    ['First Saturday of the month', { every: 'month', week: 1, weekday: 6 }],
    ['Second Monday of the month', { every: 'month', week: 2, weekday: 1 }],
    ['Third Tuesday of the month', { every: 'month', week: 3, weekday: 2 }],
    ['Fourth Wednesday of the month', { every: 'month', week: 4, weekday: 3 }],
    ['Last Thursday of the month', { every: 'month', week: -1, weekday: 4 }],
    ['Every 12 December', { every: 'year', month: 12, day: 12 }],
    ['Every 29 February', { every: 'year', month: 2, day: 29 }],
    ['The Saturday before Christmas', { every: 'year-before', weekday: 6, month: 12, day: 25 }],
    ['The Sunday before 1 June', { every: 'year-before', weekday: 0, month: 6, day: 1 }],
    ['On his birthday', { every: 'birthday' }],
  ])('is said as “%s”', (words, recurrence) => {
    expect(recurrenceWords(recurrence)).toBe(words);
    expect(recurrenceWords(recurrence, '17:00')).toBe(`${words} at 17:00`);
  });

  it('has the hour as she writes it', async () => {
    await setLanguage('system', ['en-US']);
    expect(recurrenceWords({ every: 'birthday' }, '07:30')).toMatch(/ at 7:30\sAM$/);
  });
});

it('says when the next one is', () => {
  expect(nextWords(today, today)).toBe('Today is the day.');
  expect(nextWords(addDays(today, 1), today)).toBe('Next one is tomorrow.');
  expect(nextWords(addDays(today, 9), today)).toBe('Next one is in 9 days.');
  expect(nextWords(parseLocalDate('2026-12-19'), today)).toBe('Next one is on 19 December.');
  expect(nextWords(parseLocalDate('2027-06-05'), today)).toBe('Next one is on 5 June 2027.');
});

it('says when a plan is', () => {
  const plan = (days: number, time?: string) =>
    planWhen({ on: addDays(today, days), ...(time && { time }) }, today);
  expect(plan(0)).toBe('Today.');
  expect(plan(1, '13:00')).toBe('Tomorrow at 13:00.');
  expect(plan(9)).toBe('Monday 30 November, in 9 days.');
  expect(plan(28, '13:00')).toBe('Saturday 19 December at 13:00, in 4 weeks.');
});
