import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInZone, timeInZone } from '@/lib/domain/zone-time';

const noon = Date.UTC(2026, 6, 1, 12);
const HOUR = 3_600_000;

describe('the time in another zone', () => {
  it.each([
    ['Europe/London', '13:00'],
    ['Asia/Kolkata', '17:30'],
    ['America/New_York', '08:00'],
    ['Pacific/Auckland', '00:00'],
  ])('in %s is %s', (zone, time) => {
    expect(timeInZone(zone, noon)).toBe(time);
  });

  it('of which nobody has heard is her own', () => {
    expect(timeInZone('Nowhere/Land', noon)).toBe(timeInZone(undefined, noon));
  });
});

describe('the next time that a clock shows an hour', () => {
  it('is today when it is still to come, and tomorrow when it is now', () => {
    expect(nextInZone('Europe/London', '15:00', noon)).toBe(noon + 2 * HOUR);
    expect(nextInZone('Europe/London', '13:00', noon)).toBe(noon + 24 * HOUR);
  });

  it('is right over a night in which the clocks change', () => {
    const eve = Date.UTC(2026, 9, 24, 20);
    expect(nextInZone('Europe/London', '09:00', eve)).toBe(Date.UTC(2026, 9, 25, 9));
  });

  it('comes later, and within a day and two hours, whatever the zone and the moment', () => {
    const zones = ['Europe/London', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kolkata'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2017, 0, 1), max: Date.UTC(2027, 0, 1) }),
        fc.constantFrom('00:00', '02:15', '09:00', '23:30'),
        (zone, now, time) => {
          const at = nextInZone(zone, time, now);
          expect(at).toBeGreaterThan(now);
          expect(at - now).toBeLessThanOrEqual(26 * HOUR);
        },
      ),
    );
  });
});
