import { afterAll, describe, expect, it } from 'vitest';
import { type Irregularity, irregularityOf } from '@/tests/support/irregularity';
import { liveWithNudges, type NudgeLife } from '@/tests/support/nudge-families';
import { brokenPromises } from '@/tests/support/nudge-rules';

const FAMILIES = 48;
const OWN_ZONE = process.env.TZ;

/** Moments of small hellos, of families whose browser is always open. */
const hellos: number[][] = [];

afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

describe('a year of nudges', () => {
  it.each(Array.from({ length: FAMILIES }, (_, seed) => seed))(
    'keeps every promise to family %i',
    (seed) => {
      const life = liveWithNudges(seed, 365);
      expect(brokenPromises(life), life.name).toEqual([]);
      if (seed % 4 === 0) hellos.push(helloTimes(life));
    },
  );

  it('brings small hellos at no fixed hour and on no fixed day', () => {
    const measured = irregularityOf(hellos);
    process.stdout.write(`${inWords(measured)}\n`);
    expect(measured.count).toBeGreaterThan(50);
    expect(measured.fullestHour).toBeLessThan(0.35);
    expect(measured.fullestWeekday).toBeLessThan(0.4);
    expect(measured.repeats).toBeLessThan(0.05);
  });
});

function helloTimes({ decisions }: NudgeLife): number[] {
  return decisions
    .filter(({ decision, entry }) => decision === 'show' && entry.rule === 'thinking-of-you')
    .map(({ at }) => at);
}

function inWords({ count, fullestHour, fullestWeekday, repeats }: Irregularity): string {
  const share = (part: number) => `${Math.round(100 * part)} %`;
  return `${count} small hellos: ${share(fullestHour)} in their fullest hour, ${share(fullestWeekday)} on their fullest day of the week, ${share(repeats)} as long after the last as that after its own`;
}
