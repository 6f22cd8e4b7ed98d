import { expect, it } from 'vitest';
import { knotPoints, threadPath } from '@/components/home/milestones/thread-path';

it('spaces the knots evenly, however close the dates are', () => {
  expect(knotPoints(4, 1000).map(({ x }) => x)).toEqual([125, 375, 625, 875]);
});

it('runs through every knot and to both edges', () => {
  const points = knotPoints(3, 900);
  const path = threadPath(points, 900);
  for (const { x, y } of points) expect(path).toContain(`${x} ${y}`);
  expect(path).toMatch(/^M0 .* 900 [\d.]+$/);
});
