import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { aMilestone, aSon, recordsOf } from '@/tests/support/reminder-records';

const day = parseLocalDate;
const allYear = { from: day('2026-01-01'), to: day('2026-12-31') };
/** What is given of the days themselves; the other rules have their own tests. */
const given = (records: ReturnType<typeof recordsOf>, window = allYear) =>
  givenOccurrences(records, window).filter(({ rule }) => rule.startsWith('milestone-'));
const dueTimes = (records: ReturnType<typeof recordsOf>, window = allYear) =>
  given(records, window).map(({ rule, dueLocal }) => `${rule} ${dueLocal}`);

describe('milestone rules', () => {
  it('remind her a month, a week and a day before, on the day, and ask the day after', () => {
    expect(dueTimes(recordsOf([aMilestone()]))).toEqual([
      'milestone-30 2026-11-12T09:00',
      'milestone-7 2026-12-05T09:00',
      'milestone-1 2026-12-11T09:00',
      'milestone-0 2026-12-12T09:00',
      'milestone-after 2026-12-13T09:00',
    ]);
  });

  it('give only the notices she chose, at the hour she chose', () => {
    const milestone = aMilestone({ notices: [1], asksAfter: false });
    expect(dueTimes(recordsOf([milestone], { remindersAt: '10:30' }))).toEqual([
      'milestone-1 2026-12-11T10:30',
    ]);
  });

  it('do not bring an early notice at once that lay before she told them, and bring the near ones', () => {
    const milestone = aMilestone({ toldOn: day('2026-12-06'), asksAfter: false });
    expect(dueTimes(recordsOf([milestone]))).toEqual([
      'milestone-1 2026-12-11T09:00',
      'milestone-0 2026-12-12T09:00',
    ]);
    const toldOnEve = aMilestone({ toldOn: day('2026-12-11'), asksAfter: false });
    expect(dueTimes(recordsOf([toldOnEve]))).toEqual(dueTimes(recordsOf([milestone])));
  });

  it('wait for the end of the quiet hours of the same day, so that tomorrow stays tomorrow', () => {
    const milestone = aMilestone({ notices: [1], asksAfter: false });
    expect(dueTimes(recordsOf([milestone], { remindersAt: '22:15' }))).toEqual([
      'milestone-1 2026-12-11T08:00',
    ]);
  });

  it('remind of a yearly day each year, over New Year too', () => {
    const birthday = aMilestone({
      day: { repeats: 'yearly', month: 1, day: 3 },
      notices: [7],
      asksAfter: false,
    });
    const window = { from: day('2025-12-01'), to: day('2026-12-31') };
    expect(dueTimes(recordsOf([birthday]), window)).toEqual([
      'milestone-7 2025-12-27T09:00',
      'milestone-7 2026-12-27T09:00',
    ]);
  });

  it('keep 29 February on 28 February in common years', () => {
    const birthday = aMilestone({
      day: { repeats: 'yearly', month: 2, day: 29 },
      notices: [0],
      asksAfter: false,
    });
    expect(dueTimes(recordsOf([birthday]))).toEqual(['milestone-0 2026-02-28T09:00']);
  });

  it('are of use until the day ends; the day itself for two weeks, the question afterwards for one', () => {
    const uses = given(recordsOf([aMilestone({ notices: [7, 0] })])).map(
      ({ usefulUntilOn }) => usefulUntilOn,
    );
    expect(uses).toEqual(['2026-12-12', '2026-12-26', '2026-12-19']);
  });

  it('say nothing of a day that was over when she told us of it', () => {
    const past = aMilestone({ toldOn: day('2026-12-15'), asksAfter: false });
    expect(dueTimes(recordsOf([past]))).toEqual([]);
    const onTheDay = aMilestone({ toldOn: day('2026-12-12'), asksAfter: false });
    expect(dueTimes(recordsOf([onTheDay]))).toEqual(['milestone-0 2026-12-12T09:00']);
  });

  it('have ids that neither another hour for reminders nor another zone can change', () => {
    const idsAt = (remindersAt: string) =>
      given(recordsOf([aMilestone()], { remindersAt })).map(({ id }) => id);
    expect(idsAt('17:45')).toEqual(idsAt('09:00'));
    expect(idsAt('09:00')[1]).toBe('milestone-7:test@2026-12-05');
  });

  it('say nothing about a son who is deleted', () => {
    expect(dueTimes(recordsOf([aMilestone({ sonId: 'gone' })]))).toEqual([]);
  });

  it('do not ask how it went while he has asked for space', () => {
    const son = aSon({ spaceUntil: day('2026-12-31') });
    const rules = given(recordsOf([aMilestone()], {}, [son])).map(({ rule }) => rule);
    expect(rules).toEqual(['milestone-30', 'milestone-7', 'milestone-1', 'milestone-0']);
  });
});

describe('the day in an id', () => {
  it('is read back even when the subject has an @ in its name', () => {
    expect(ruleDayOf('milestone-7:birthday-a@b@2026-12-05')).toBe('2026-12-05');
  });

  it('is missing where there is none', () => {
    expect(ruleDayOf('something else')).toBeUndefined();
  });
});
