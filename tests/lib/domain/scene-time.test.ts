import { describe, expect, it } from 'vitest';
import { timeOfDay, timeOfYear } from '@/lib/domain/scene-time';

describe('the part of the day', () => {
  it.each([
    [0, 'night'],
    [4, 'night'],
    [5, 'dawn'],
    [7, 'dawn'],
    [8, 'day'],
    [16, 'day'],
    [17, 'dusk'],
    [20, 'dusk'],
    [21, 'night'],
    [23, 'night'],
  ] as const)('at %i o’clock is %s', (hour, part) => {
    expect(timeOfDay(hour)).toBe(part);
  });
});

describe('the season of the year', () => {
  const north = ['winter', 'winter', 'spring', 'spring', 'spring', 'summer'];
  const year = [...north, 'summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'];

  it('follows the months in the north', () => {
    const months = year.map((_season, index) => timeOfYear(index + 1, 'Europe/London'));
    expect(months).toEqual(year);
  });

  it('is turned round in the south', () => {
    const months = year.map((_season, index) => timeOfYear(index + 1, 'Australia/Sydney'));
    expect(months).toEqual([...year.slice(6), ...year.slice(0, 6)]);
  });

  it.each([
    ['Pacific/Auckland', 'summer'],
    ['Africa/Johannesburg', 'summer'],
    ['America/Argentina/Buenos_Aires', 'summer'],
    ['America/Sao_Paulo', 'summer'],
    ['America/Santiago', 'summer'],
    ['America/New_York', 'winter'],
    ['Asia/Tokyo', 'winter'],
    ['Africa/Nairobi', 'winter'],
    ['Asia/Singapore', 'winter'],
    ['UTC', 'winter'],
  ] as const)('in January in %s is %s', (zone, season) => {
    expect(timeOfYear(1, zone)).toBe(season);
  });
});
