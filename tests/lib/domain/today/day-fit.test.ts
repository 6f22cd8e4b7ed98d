import { describe, expect, it } from 'vitest';
import type { DayFit } from '@/lib/domain/idea';
import { parseLocalDate } from '@/lib/domain/local-date';
import { fitsDay } from '@/lib/domain/today/day-fit';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { order } from '@/tests/support/idea-order';
import { inventIdea, inventRecords } from '@/tests/support/invented';

const winterMonday = parseLocalDate('2026-01-05');

describe('a day', () => {
  it.each<[DayFit, string, boolean]>([
    [{}, 'Europe/London', true],
    [{ months: [1, 12] }, 'Europe/London', true],
    [{ months: [6] }, 'Europe/London', false],
    [{ timesOfYear: ['winter'] }, 'Europe/London', true],
    [{ timesOfYear: ['winter'] }, 'Australia/Sydney', false],
    [{ timesOfYear: ['summer'] }, 'Australia/Sydney', true],
    [{ weekdays: [1] }, 'Europe/London', true],
    [{ months: [1], weekdays: [2] }, 'Europe/London', false],
  ])('fits %j in %s: %s', (fit, zone, fits) => {
    expect(fitsDay(fit, winterMonday, zone)).toBe(fits);
  });

  it('has no idea that makes no sense on it', () => {
    const snow = inventIdea('snow', { only: { timesOfYear: ['winter'] } });
    const inZone = (zone: string) =>
      order([snow, inventIdea('rest')], inventRecords({ zone }), winterMonday);
    expect(inZone('Europe/London')).toContain('snow');
    expect(inZone('Australia/Sydney')).not.toContain('snow');
  });

  it('is given as a reason for its time of the year, not for its weekday alone', () => {
    const kinds = (fits: DayFit) =>
      pickIdeas(
        [inventIdea('idea', { fits })],
        inventRecords(),
        winterMonday,
        'sam',
      )[0]?.reasons.map(({ kind }) => kind);
    expect(kinds({ timesOfYear: ['winter'] })).toContain('season-of-year');
    expect(kinds({ weekdays: [1] })).not.toContain('season-of-year');
  });
});
