/** A point of a drawing, in its own units. */
export type Point = { readonly x: number; readonly y: number };

const HEIGHTS = [39, 47, 37, 23, 24, 39, 47, 38];

/** Evenly spaced knots on a thread that rises and falls a little, from 0 to `width`. */
export function knotPoints(count: number, width: number): Point[] {
  const step = width / count;
  return Array.from({ length: count }, (_none, index) => ({
    x: step * (index + 0.5),
    y: HEIGHTS[index % HEIGHTS.length] ?? 39,
  }));
}

/**
 * A smooth line through points (a Catmull-Rom spline as Bézier curves), running on to both edges.
 */
export function threadPath(points: readonly Point[], width: number): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  const all = [{ x: 0, y: first.y + 6 }, ...points, { x: width, y: last.y - 6 }];
  const curves = all.slice(1).map((end, index) => {
    const start = all[index] ?? end;
    const before = all[index - 1] ?? start;
    const after = all[index + 2] ?? end;
    const leave = { x: start.x + (end.x - before.x) / 6, y: start.y + (end.y - before.y) / 6 };
    const arrive = { x: end.x - (after.x - start.x) / 6, y: end.y - (after.y - start.y) / 6 };
    return `C${at(leave)} ${at(arrive)} ${at(end)}`;
  });
  return `M${at(all[0] ?? first)}${curves.join('')}`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
