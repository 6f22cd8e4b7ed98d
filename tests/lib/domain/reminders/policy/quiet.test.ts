import { describe, expect, it } from 'vitest';
import { localDateAt, parseLocalDate } from '@/lib/domain/local-date';
import { dayOffEnd, isAllOff, isDayOff } from '@/lib/domain/reminders/policy/quiet';

const day = parseLocalDate;
const on = { areRemindersOn: true };

describe('all off', () => {
  it.each([
    ['is never, unless she says so', on, false],
    ['for good', { areRemindersOn: false }, true],
    ['up to and including a day', { ...on, quietUntil: day('2026-11-21') }, true],
    ['ends by itself', { ...on, quietUntil: day('2026-11-20') }, false],
  ])('%s', (_case, settings, expected) => {
    expect(isAllOff(settings, day('2026-11-21'))).toBe(expected);
  });
});

describe('days off', () => {
  const weekend = { daysOff: [0, 6] as const };
  const saturday = new Date(2026, 10, 21, 12).getTime();

  it('are days of the week', () => {
    expect(isDayOff(weekend, day('2026-11-21'))).toBe(true);
    expect(isDayOff(weekend, day('2026-11-23'))).toBe(false);
  });

  it('end with the last of them in a row', () => {
    expect(localDateAt(dayOffEnd(weekend, saturday))).toBe('2026-11-23');
  });

  it('never end when every day is one', () => {
    expect(dayOffEnd({ daysOff: [0, 1, 2, 3, 4, 5, 6] }, saturday)).toBe(Infinity);
  });
});
