import type { Idea } from '@/lib/domain/idea';
import { daysBetween, parseLocalDate } from '@/lib/domain/local-date';
import type { PathPlace } from '@/lib/domain/path';
import { familyOf } from '@/lib/domain/practice';
import type { DayContext } from './day-context';
import { chanceOf } from './hash';
import { forHisDay } from './his-days';
import { forHisLife, forWhatHeMentioned } from './his-life';
import { isPlainLove, isPlainLoveDue, isThanks } from './plain-love';
import { mayAskAfter } from './question-cap';
import type { Candidate } from './weigh-idea';

/**
 * One day in so many is free of the path, in turn and not by chance, as chance deals a week of one
 * step. With plain words and what has been away in between, a path comes to two days in three by
 * this, a slow one to somewhat less.
 */
const FREE_DAY = { usual: 5, slow: 3 };
const SOME_DAY = parseLocalDate('2000-01-01');

/** A family of practices that has been away for so long goes before the path. */
const LONG_AWAY_DAYS = 35;

/** A plain word that is due may come back after four weeks, when none has rested longer. */
const LEAST_REST_OF_PLAIN_LOVE = 28;

/**
 * So long an act of the step in view rests while she is on it, when none has rested longer: a step
 * has a handful of acts, and she may stay on it for weeks.
 */
const LEAST_REST_ON_STEP = 21;

type Steered = Pick<Candidate, 'idea' | 'key' | 'daysSince' | 'turns'>;

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

/**
 * The acts of the step in view, in their own order; with none awake, those of it that have rested for
 * three weeks, and then those of the next step that has some.
 */
function actsOnPath<Item extends Steered>(
  race: readonly Item[],
  path: PathPlace | undefined,
): readonly Item[] {
  if (!path) return [];
  const placed = race
    .filter(isAwake)
    .map((item) => ({ item, place: placeOnPath(item.idea, path) }));
  const first = Math.min(...placed.map(({ place }) => place));
  if (first > 0) {
    const rested = race.filter(
      ({ idea, daysSince = 0 }) => daysSince >= LEAST_REST_ON_STEP && placeOnPath(idea, path) === 0,
    );
    if (rested.length > 0) return rested;
  }
  const isThere = (place: number) => place === first && first < Infinity;
  return placed.filter(({ place }) => isThere(place)).map(({ item }) => item);
}

/**
 * The race with what has today's right of way in front: a day of his, what he mentioned, a plain word
 * of love, what goes on in his life, a family of practices that has been away for long, then the acts
 * of the step she is on. A plain word leaves his day alone and comes the day after.
 */
export function steered<Item extends Steered>(race: readonly Item[], context: DayContext): Item[] {
  const { path } = context.records;
  const isOnPath = isPathDay(context);
  const ready = race.filter((item) => isAwake(item) && mayBeAsked(item, context));
  const ofHisDay = forHisDay(ready, context);
  const front = [
    ofHisDay,
    forWhatHeMentioned(ready, context),
    ofHisDay ? undefined : plainLoveDue(race, context),
    forHisLife(ready, context, isOnPath),
    ready.find(({ idea }) => isLongAway(idea, context)),
    ...(isOnPath ? actsOnPath(race, path) : []),
  ];
  const inFront = new Set(front.filter((item) => item !== undefined));
  return [...inFront, ...race.filter((item) => !inFront.has(item))];
}

/** Whether it is no question, or none has come just before: a question in front would have to wait. */
function mayBeAsked({ idea }: Steered, { history, ideaOf }: DayContext): boolean {
  return !idea.asks || mayAskAfter(history.ids.flatMap((id) => ideaOf(id) ?? []));
}

function isAwake({ key }: Steered): boolean {
  return key < Infinity;
}

function isOfThanks({ idea }: Steered): boolean {
  return isThanks(idea);
}

/**
 * The first that is awake, or else the one that has rested longest; what rests ends the race so.
 * Where love is said sparingly, thanks go first.
 */
function plainLoveDue<Item extends Steered>(
  race: readonly Item[],
  { records, ideaOf, today }: DayContext,
): Item | undefined {
  if (!isPlainLoveDue(records, ideaOf, today)) return undefined;
  const rested = race.filter(
    ({ idea, daysSince = Infinity }) => isPlainLove(idea) && daysSince >= LEAST_REST_OF_PLAIN_LOVE,
  );
  const thanks = records.choices.warmth === 'reserved' ? rested.find(isOfThanks) : undefined;
  return thanks ?? rested[0];
}

function isLongAway({ practice }: Idea, { daysSinceFamily, daysOfHistory }: DayContext): boolean {
  return (daysSinceFamily.get(familyOf(practice)) ?? daysOfHistory) >= LONG_AWAY_DAYS;
}
