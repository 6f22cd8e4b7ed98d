import type { SimulatedDay } from '@/lib/app/today/simulate-ideas';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { familyOf, PRACTICE_FAMILIES, type PracticeFamily } from '@/lib/domain/practice';

/**
 * Days until an idea came back, at the least; `Infinity` when none did.
 *
 * @param counts of which days it counts that the idea came back
 */
export function shortestRepeat(
  days: readonly SimulatedDay[],
  counts: (day: SimulatedDay) => boolean = () => true,
): number {
  const last = new Map<string, LocalDate>();
  let shortest = Infinity;
  for (const day of days) {
    const { date, ideaId = '' } = day;
    const before = last.get(ideaId);
    if (before && counts(day)) shortest = Math.min(shortest, daysBetween(before, date));
    last.set(ideaId, date);
  }
  return shortest;
}

/** Days from one on which something is so to the next, at the most; both ends count as such a day. */
export function longestGap(isSo: readonly boolean[]): number {
  const own = [...isSo.keys()].filter((place) => isSo[place]);
  const places = [-1, ...own, isSo.length];
  return Math.max(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
}

/** Days for which a family of practices was not on the card, at the most; the ends count. */
export function longestFamilyGap(days: readonly SimulatedDay[]): number {
  const families = days.map(({ practice }) => practice && familyOf(practice));
  const gaps = (Object.keys(PRACTICE_FAMILIES) as PracticeFamily[]).map((family) =>
    longestGap(families.map((each) => each === family)),
  );
  return Math.max(...gaps);
}
