import { describe, expect, it } from 'vitest';
import {
  isQuietTime,
  quietEndAfter,
  reminderTime,
} from '@/lib/domain/reminders/policy/quiet-hours';

const night = { quietFrom: '21:00', quietTo: '08:00' };
const nap = { quietFrom: '13:00', quietTo: '15:00' };
const none = { quietFrom: '09:00', quietTo: '09:00' };

describe('quiet hours', () => {
  it.each([
    ['begin at their first minute', '21:00', night, true],
    ['go past midnight', '03:00', night, true],
    ['are over at their end', '08:00', night, false],
    ['leave the day alone', '12:00', night, false],
    ['may lie within a day', '14:59', nap, true],
    ['within a day leave the night alone', '23:00', nap, false],
    ['from an hour to the same hour are none', '09:00', none, false],
  ])('%s', (_case, time, hours, expected) => {
    expect(isQuietTime(time, hours)).toBe(expected);
  });

  it('end tomorrow morning when it is late', () => {
    const late = new Date(2026, 10, 21, 22, 30).getTime();
    expect(quietEndAfter(late, night)).toBe(new Date(2026, 10, 22, 8).getTime());
  });

  it('end this morning when it is early', () => {
    const early = new Date(2026, 10, 21, 5).getTime();
    expect(quietEndAfter(early, night)).toBe(new Date(2026, 10, 21, 8).getTime());
  });
});

describe('the hour of reminders', () => {
  it('is the one she chose', () => {
    expect(reminderTime({ ...night, remindersAt: '09:00' })).toBe('09:00');
  });

  it('is the end of the quiet hours when she chose a quiet one', () => {
    expect(reminderTime({ ...night, remindersAt: '06:00' })).toBe('08:00');
  });
});
