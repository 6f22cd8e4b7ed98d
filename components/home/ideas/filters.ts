import { isShort } from '@/lib/domain/idea-wish';
import { PRACTICES, type Practice } from '@/lib/domain/practice';
import { DISTANCES, type Distance } from '@/lib/domain/son';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';

/** How much time she has. */
export const TIMES = ['any', 'two', 'quarter', 'hour', 'longer'] as const;
type Time = (typeof TIMES)[number];

/** Where he is. */
export const PLACES = ['any', ...DISTANCES] as const;
type Place = 'any' | Distance;

/** What she has narrowed the ideas to. */
export type Filters = {
  readonly practice: Practice | 'any';
  readonly time: Time;
  readonly place: Place;
  readonly isFitting: boolean;
};

export const NO_FILTERS: Filters = {
  practice: 'any',
  time: 'any',
  place: 'any',
  isFitting: true,
};

/** The value of one of a list of choices; the first of them for anything else. */
export function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  text: string,
): Value {
  return values.find((value) => value === text) ?? values[0];
}

/** The kinds of act that the list offers. */
export const PRACTICE_CHOICES: readonly ['any', ...Practice[]] = ['any', ...PRACTICES];

/** Whether an idea is among those she has narrowed it to. */
export function passes(
  { practice, time, place, isFitting }: Filters,
  { idea, distances, whyNot }: ShelfIdea,
): boolean {
  return (
    (practice === 'any' || idea.practice === practice) &&
    (place === 'any' || distances.includes(place)) &&
    (!isFitting || whyNot === undefined) &&
    fitsTime(time, idea)
  );
}

/** So few that fit, and those that wait are worth a look. */
const FEW = 3;

/**
 * What matches but waits, when hardly anything fits. What she put away is not brought back by this.
 *
 * @param matching with her words, whether it fits or not
 * @param hasWords whether she looks for something by its words
 */
export function waitingBeside(
  filters: Filters,
  matching: readonly ShelfIdea[],
  hasWords: boolean,
): readonly ShelfIdea[] {
  if (!filters.isFitting) return [];
  const fitting = matching.filter((item) => passes(filters, item));
  if (fitting.length >= (hasWords ? FEW : 1)) return [];
  const all = { ...filters, isFitting: false };
  return matching.filter((item) => item.whyNot && item.whyNot !== 'put-away' && passes(all, item));
}

function fitsTime(time: Time, idea: ShelfIdea['idea']): boolean {
  switch (time) {
    case 'two':
      return isShort(idea);
    case 'quarter':
      return idea.minutes <= 15;
    case 'hour':
      return idea.minutes <= 60;
    case 'longer':
      return idea.minutes > 60;
    default:
      return true;
  }
}
