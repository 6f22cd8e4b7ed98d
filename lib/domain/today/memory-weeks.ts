import type { Interaction } from '@/lib/domain/interaction';
import {
  addDays,
  daysInMonth,
  type LocalDate,
  localDateAt,
  localDateOf,
  partsOf,
} from '@/lib/domain/local-date';
import { isFondMemory } from './memory-in-words';

/** How many years back a day of theirs is brought up. */
const YEARS_BACK = 10;
/** A week with the day of that year in its middle. */
const DAYS_EITHER_SIDE = 3;

export type Week = { readonly from: LocalDate; readonly to: LocalDate };

/** The week around this day in each of the ten years before, the latest first. */
export function weeksOfEarlierYears(today: LocalDate): readonly Week[] {
  const { year, month, day } = partsOf(today);
  return Array.from({ length: YEARS_BACK }, (_none, index) => {
    const then = year - index - 1;
    const middle = localDateOf(then, month, Math.min(day, daysInMonth(then, month)));
    return { from: addDays(middle, -DAYS_EITHER_SIDE), to: addDays(middle, DAYS_EITHER_SIDE) };
  });
}

/** The good times that lie in this week of an earlier year, the latest first. */
export function memoriesIn(
  interactions: readonly Interaction[],
  today: LocalDate,
): readonly Interaction[] {
  const weeks = weeksOfEarlierYears(today);
  return interactions
    .filter(isFondMemory)
    .filter(({ happenedAt }) => {
      const on = localDateAt(happenedAt);
      return weeks.some(({ from, to }) => from <= on && on <= to);
    })
    .toSorted((one, other) => other.happenedAt - one.happenedAt);
}
