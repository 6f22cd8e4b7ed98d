import { describe, expect, it } from 'vitest';
import { hisHoursAfter, isInHisHours } from '@/lib/domain/reminders/policy/his-hours';

const noon = Date.UTC(2026, 6, 1, 12);
const HOUR = 3_600_000;

describe('his hours', () => {
  it.each([
    ['are from nine to nine by his own clock', { timeZone: 'Europe/London' }, noon, true],
    ['leave out his morning', { timeZone: 'America/New_York' }, noon, false],
    ['leave out his night', { timeZone: 'Pacific/Auckland' }, noon, false],
    ['are over at their end', { timeZone: 'Asia/Kolkata' }, noon + 3.5 * HOUR, false],
    [
      'are those he likes, when she knows them',
      { timeZone: 'America/New_York', hoursForHim: { from: '07:00', to: '09:00' } },
      noon,
      true,
    ],
    [
      'may go past midnight',
      { timeZone: 'Pacific/Auckland', hoursForHim: { from: '20:00', to: '02:00' } },
      noon,
      true,
    ],
    [
      'are all hours when they end where they begin',
      { timeZone: 'Pacific/Auckland', hoursForHim: { from: '08:00', to: '08:00' } },
      noon,
      true,
    ],
  ])('%s', (_case, his, now, expected) => {
    expect(isInHisHours(his, now)).toBe(expected);
  });

  it('begin again when his clock shows their beginning', () => {
    expect(hisHoursAfter({ timeZone: 'America/New_York' }, noon)).toBe(noon + HOUR);
  });
});
