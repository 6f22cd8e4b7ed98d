import { afterEach, describe, expect, it } from 'vitest';
import { liveWithNudges } from '@/tests/support/nudge-families';
import { brokenPromises } from '@/tests/support/nudge-rules';

const OWN_ZONE = process.env.TZ;
afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

describe('four months of nudges', () => {
  it.each([0, 1, 2, 3, 4, 5])('keep every promise to family %i', (seed) => {
    const life = liveWithNudges(seed, 120);
    expect(brokenPromises(life)).toEqual([]);
    expect(life.decisions.filter(({ decision }) => decision === 'show').length).toBeGreaterThan(4);
  });

  it('are the same each time', () => {
    expect(liveWithNudges(7, 60).decisions).toEqual(liveWithNudges(7, 60).decisions);
  });
});
