/** The middle one of some numbers, or the mean of the two middle ones. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('No numbers');
  return (low + high) / 2;
}

/** The median of the ratios of two rows that were measured side by side, round by round. */
export function medianRatio(row: readonly number[], floor: readonly number[]): number {
  return median(row.map((value, round) => value / (floor[round] ?? Number.NaN)));
}

/** "36.5 (33.1–52.0)": median and range. */
export function inWords(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return `${median(numbers).toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}
