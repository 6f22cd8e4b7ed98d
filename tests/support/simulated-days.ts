import type { SimulatedDay } from '@/lib/app/today/simulate-ideas';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';

/** Days until an idea came back, at the least; `Infinity` when none did. */
export function shortestRepeat(days: readonly SimulatedDay[]): number {
  const last = new Map<string, LocalDate>();
  let shortest = Infinity;
  for (const { date, ideaId = '' } of days) {
    const before = last.get(ideaId);
    if (before) shortest = Math.min(shortest, daysBetween(before, date));
    last.set(ideaId, date);
  }
  return shortest;
}

/** Days for which a family of practices was not on the card, at the most; the ends count. */
export function longestFamilyGap(days: readonly SimulatedDay[]): number {
  const families = days.map(({ practice }) => practice && familyOf(practice));
  const gaps = [...new Set(families)].map((family) => {
    const own = [...families.keys()].filter((place) => families[place] === family);
    const places = [-1, ...own, days.length];
    return Math.max(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
  });
  return Math.max(...gaps);
}
