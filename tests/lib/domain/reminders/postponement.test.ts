import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { postponed, postponedLocal } from '@/lib/domain/reminders/postponement';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { anOccurrence } from '@/tests/support/reminder-records';

const at = (hour: number, minute = 0) => new Date(2026, 10, 21, hour, minute).getTime();

describe('putting off', () => {
  it.each([
    ['this evening, said in the morning', 'this-evening', at(9), '2026-11-21T18:30'],
    ['this evening, said at six or later', 'this-evening', at(18, 10), '2026-11-21T20:10'],
    ['this evening, said late at night', 'this-evening', at(23, 15), '2026-11-22T01:15'],
    ['tomorrow', 'tomorrow', at(9), '2026-11-22T09:00'],
    ['next week', 'next-week', at(9), '2026-11-28T09:00'],
  ] as const)('%s', (_case, postponement, now, expected) => {
    expect(postponedLocal(postponement, DEFAULT_SETTINGS, now)).toBe(expected);
  });

  it('keeps it of use for a week more, even past its day', () => {
    const entry = postponed(anOccurrence(), '2026-12-18T09:00');
    expect(entry).toMatchObject({
      state: 'snoozed',
      dueAt: new Date(2026, 11, 18, 9).getTime(),
      usefulUntilOn: '2026-12-25',
    });
  });

  it('never shortens its use', () => {
    const usefulUntilOn = parseLocalDate('2027-01-30');
    const entry = postponed(anOccurrence({ usefulUntilOn }), '2026-12-18T09:00');
    expect(entry.usefulUntilOn).toBe(usefulUntilOn);
  });

  it('remembers when notifications of it came, for the budget', () => {
    const once = postponed(anOccurrence({ shownAt: 5 }), '2026-12-18T09:00');
    expect(once.shownBefore).toEqual([5]);
    const twice = postponed({ ...once, state: 'shown', shownAt: 9 }, '2026-12-25T09:00');
    expect(twice.shownBefore).toEqual([5, 9]);
    const quietly = postponed(anOccurrence({ attempts: 0, shownAt: 5 }), '2026-12-18T09:00');
    expect(quietly.shownBefore).toEqual([]);
  });

  it('forgets the notification, so that the next one is a new one', () => {
    const entry = postponed(anOccurrence({ notificationId: 'digest@x' }), '2026-12-18T09:00');
    expect(entry).not.toHaveProperty('notificationId');
  });
});
