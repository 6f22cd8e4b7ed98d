import { describe, expect, it } from 'vitest';
import { chanceOf } from '@/lib/domain/today/hash';

const drawn = Array.from({ length: 20_000 }, (_none, index) => chanceOf(`sam|2026-06-15|${index}`));

describe('the chance of a text', () => {
  // The value comes from the same sums done in another language.
  it('is the same on every computer and in every year', () => {
    expect(chanceOf('sam|2026-06-15|listen')).toBeCloseTo(0.108214, 6);
  });

  it('lies between 0 and 1, both left out', () => {
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });

  it('falls evenly over that range for texts that differ in a digit', () => {
    const tenths = Object.groupBy(drawn, (chance) => Math.floor(chance * 10));
    const counts = Array.from({ length: 10 }, (_none, tenth) => tenths[tenth]?.length ?? 0);
    // Chi-square with 9 degrees of freedom: above 27.9 once in a thousand times.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it('says nothing about the next one', () => {
    const sum = drawn.reduce((total, chance, index) => {
      const next = drawn[index + 1] ?? 0.5;
      return total + (chance - 0.5) * (next - 0.5);
    }, 0);
    const correlation = (12 * sum) / drawn.length;
    expect(Math.abs(correlation)).toBeLessThan(0.03);
  });
});
