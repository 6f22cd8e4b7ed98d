import type { Idea } from '@/lib/domain/idea';
import { daysBetween, parseLocalDate } from '@/lib/domain/local-date';
import type { PathPlace } from '@/lib/domain/path';
import { familyOf } from '@/lib/domain/practice';
import type { DayContext } from './day-context';
import { chanceOf } from './hash';
import { isPlainLove, isPlainLoveDue } from './plain-love';

/**
 * One day in so many is free of the path, in turn and not by chance, as chance deals a week of one
 * step. With plain words and what has been away in between, a path comes to two days in three by
 * this, a slow one to somewhat less.
 */
const FREE_DAY = { usual: 4, slow: 3 };
const SOME_DAY = parseLocalDate('2000-01-01');

/** A family of practices that has been away for so long goes before the path. */
const LONG_AWAY_DAYS = 35;

/** A plain word that is due may come back after four weeks, when none has rested longer. */
const LEAST_REST_OF_PLAIN_LOVE = 28;

type Steered = { readonly idea: Idea; readonly key: number; readonly daysSince?: number };

/** Whether an active path has this day. */
function isPathDay({ records, seed, today }: DayContext): boolean {
  if (!records.path) return false;
  const turn = records.path.isSlow ? FREE_DAY.slow : FREE_DAY.usual;
  const first = Math.floor(chanceOf(`${seed}|path`) * turn);
  return (daysBetween(SOME_DAY, today) + first) % turn !== 0;
}

/** The place in a path of the step that an idea is an act of: 0 in view, then the others in order. */
function placeOnPath(idea: Idea, path: PathPlace): number {
  const steps = [path.practices, ...path.otherSteps.map(({ practices }) => practices)];
  const place = steps.findIndex((practices) => practices.includes(idea.practice));
  return place >= 0 && asksLittleEnough(idea, path) ? place : Infinity;
}

/** A slow path and the steps that mend ask him for nothing. */
function asksLittleEnough({ practice, contact, asks }: Idea, { isSlow }: PathPlace): boolean {
  const mayCallForAnswer = !isSlow && familyOf(practice) !== 'mend';
  return mayCallForAnswer || (contact !== 'two-way' && !asks);
}

/**
 * The name of the step that an idea comes for today: the one in view, or on a day of the path also
 * another one.
 */
export function stepFor(idea: Idea, context: DayContext): string | undefined {
  const { path } = context.records;
  if (!path) return undefined;
  const place = placeOnPath(idea, path);
  if (place === 0) return path.stepName;
  return isPathDay(context) ? path.otherSteps[place - 1]?.name : undefined;
}

/** The acts of the step in view, in their own order; with none awake, those of the next that has some. */
function actsOnPath<Item extends Steered>(
  race: readonly Item[],
  path: PathPlace | undefined,
): readonly Item[] {
  if (!path) return [];
  const placed = race
    .filter(isAwake)
    .map((item) => ({ item, place: placeOnPath(item.idea, path) }));
  const first = Math.min(...placed.map(({ place }) => place));
  const isThere = (place: number) => place === first && first < Infinity;
  return placed.filter(({ place }) => isThere(place)).map(({ item }) => item);
}

/**
 * The race with what has today's right of way in front: a plain word of love when one is due, then
 * an idea of a family that has been away for long, then the acts of the step she is on, all three in
 * their own order. Of the first two only one goes in front.
 */
export function steered<Item extends Steered>(race: readonly Item[], context: DayContext): Item[] {
  const plain = plainLoveDue(race, context);
  const away = race.find((item) => isAwake(item) && isLongAway(item.idea, context));
  const onPath = isPathDay(context) ? actsOnPath(race, context.records.path) : [];
  const inFront = new Set([...(plain ? [plain] : []), ...(away ? [away] : []), ...onPath]);
  return [...inFront, ...race.filter((item) => !inFront.has(item))];
}

function isAwake({ key }: Steered): boolean {
  return key < Infinity;
}

/** The first that is awake, or else the one that has rested longest; what rests ends the race so. */
function plainLoveDue<Item extends Steered>(
  race: readonly Item[],
  { records, ideaOf, today }: DayContext,
): Item | undefined {
  if (!isPlainLoveDue(records, ideaOf, today)) return undefined;
  const first = race.find(({ idea }) => isPlainLove(idea));
  return first && (first.daysSince ?? Infinity) >= LEAST_REST_OF_PLAIN_LOVE ? first : undefined;
}

function isLongAway({ practice }: Idea, { daysSinceFamily, daysOfHistory }: DayContext): boolean {
  return (daysSinceFamily.get(familyOf(practice)) ?? daysOfHistory) >= LONG_AWAY_DAYS;
}
