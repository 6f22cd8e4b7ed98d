import type { Idea } from '@/lib/domain/idea';
import type { PathPlace } from '@/lib/domain/path';
import { familyOf } from '@/lib/domain/practice';
import type { DayContext } from './day-context';
import { chanceOf } from './hash';
import { isPlainLove, isPlainLoveDue } from './plain-love';

/** An active path has about two days in three; the third day is free for all the rest. */
const DAYS_ON_PATH = 2 / 3;

type Steered = { readonly idea: Idea; readonly key: number };

/** Whether the step of an active path has this day. */
function isPathDay({ records, seed, today }: DayContext): boolean {
  return records.path !== undefined && chanceOf(`${seed}|${today}|path`) < DAYS_ON_PATH;
}

/**
 * Whether an idea is an act of the step she is on. A slow path and the steps that mend ask him for
 * nothing.
 */
export function isOnPath({ practice, contact, asks }: Idea, path: PathPlace | undefined): boolean {
  if (!path?.practices.includes(practice)) return false;
  const mayCallForAnswer = !path.isSlow && familyOf(practice) !== 'mend';
  return mayCallForAnswer || (contact !== 'two-way' && !asks);
}

/**
 * The race with what has today's right of way in front, each part in its own order: a plain word of
 * love when one is due, then the acts of the step she is on. Of the plain words only the first goes
 * in front, as one a week is asked for. What rests stays where it is.
 */
export function steered<Item extends Steered>(race: readonly Item[], context: DayContext): Item[] {
  const { records, today, ideaOf } = context;
  const isAwake = ({ key }: Item) => key < Infinity;
  const isDue = isPlainLoveDue(records, ideaOf, today);
  const plain = isDue ? race.find((item) => isAwake(item) && isPlainLove(item.idea)) : undefined;
  const onPath = isPathDay(context)
    ? race.filter((item) => item !== plain && isAwake(item) && isOnPath(item.idea, records.path))
    : [];
  const inFront = new Set([...(plain ? [plain] : []), ...onPath]);
  return [...inFront, ...race.filter((item) => !inFront.has(item))];
}
