import { type Idea, SHORT_MINUTES } from '@/lib/domain/idea';
import type { PickReason } from '@/lib/domain/idea-card';
import type { Outcome } from '@/lib/domain/idea-day';
import type { Interest } from '@/lib/domain/interest';
import { localDateAt } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { distanceOf, isInSpace, type Season } from '@/lib/domain/son';
import type { ComingUp } from './coming-up';
import type { DayContext } from './day-context';
import { hardTimeFactor, isOnItsDay } from './day-factors';
import type { Placeholder } from './fill-words';
import { wayOfLoveFor } from './fit-factors';
import { isPlainLove } from './plain-love';
import { stepFor } from './steer';
import { outcomeFactor } from './weight-factors';

const LEAST_REASONS = 2;
const FAMILY_RESTED_DAYS = 21;
const SEASONS_OF_ROOM: readonly Season[] = ['drifting', 'hurt', 'silent'];
/** From so much above the middle on, and not before so many answers, a kind of act is said to land. */
const LANDS_FACTOR = 1.2;
const LANDS_OUTCOMES = 5;

/** What an idea turns to today. */
export type TurnsTo = {
  readonly interest?: Interest;
  readonly milestone?: ComingUp;
  /** The placeholders of the words on show. */
  readonly placeholders: readonly Placeholder[];
  /** The dish those words name. */
  readonly food: string;
};

/** Why an idea comes today: what is of these days first, then what is of him, then the rest. */
export function reasonsFor(idea: Idea, context: DayContext, turns: TurnsTo): PickReason[] {
  const reasons = [
    ...reasonsOfTheDay(idea, context, turns),
    ...reasonsOfHim(idea, context, turns),
    ...reasonsOfTheYear(idea, context),
  ];
  return [
    ...reasons,
    ...plainReasons(idea, context).slice(0, Math.max(0, LEAST_REASONS - reasons.length)),
  ];
}

/** What can be said of an idea that comes for no reason of his: what it is like, then that it fits. */
function plainReasons(idea: Idea, { records, today, daysSince }: DayContext): PickReason[] {
  const { son } = records;
  const wantsRoom = SEASONS_OF_ROOM.includes(son.season) || isInSpace(son, today);
  const reasons: PickReason[] = [];
  if (idea.isForHerself) reasons.push({ kind: 'for-herself' });
  else if (idea.contact === 'none' && wantsRoom) reasons.push({ kind: 'needs-no-answer' });
  if (idea.contact === 'no-answer' && !wantsRoom) reasons.push({ kind: 'needs-no-answer' });
  if (idea.minutes <= SHORT_MINUTES) reasons.push({ kind: 'short' });
  if (idea.contact !== 'none' && distanceOf(son) === 'far') reasons.push({ kind: 'from-afar' });
  reasons.push({ kind: 'suits-stage' });
  reasons.push({ kind: daysSince.has(idea.id) ? 'rested' : 'new' });
  return reasons;
}

function reasonsOfTheDay(idea: Idea, context: DayContext, turns: TurnsTo): PickReason[] {
  const { records, memory, followUp } = context;
  const { milestone, placeholders } = turns;
  const reasons: PickReason[] = [];
  if (milestone) {
    const { kind: milestoneKind, title } = milestone.milestone;
    reasons.push({ kind: 'milestone', milestoneKind, title, on: milestone.on });
  }
  if (followUp && placeholders.includes('followUp')) {
    reasons.push({ kind: 'follow-up', text: followUp.text });
  }
  if (memory && placeholders.includes('memory')) {
    reasons.push({ kind: 'memory', on: localDateAt(memory.happenedAt), note: memory.note });
  }
  const step = stepFor(idea, context);
  if (hardTimeFactor(idea, context.isHardTime) > 1) reasons.push({ kind: 'hard-time' });
  if (records.path && step !== undefined) {
    reasons.push({ kind: 'path', path: records.path.path, step });
  }
  return reasons;
}

function reasonsOfHim(idea: Idea, context: DayContext, turns: TurnsTo): PickReason[] {
  const { records, outcomesOf, today } = context;
  const { son } = records;
  const reasons: PickReason[] = [];
  if (turns.interest) {
    const { id, name, lastAskedOn } = turns.interest;
    const asked = lastAskedOn === undefined ? {} : { lastAskedOn };
    reasons.push({ kind: 'interest', interestId: id, name, ...asked });
  }
  const circumstance = idea.circumstances?.find((each) => son.circumstances?.includes(each));
  if (circumstance) reasons.push({ kind: 'circumstance', circumstance });
  if (isOwn(idea)) reasons.push({ kind: 'own' });
  else if (son.favouriteIdeas?.includes(idea.id)) reasons.push({ kind: 'favourite' });
  if (turns.placeholders.includes('food')) reasons.push({ kind: 'food', food: turns.food });
  const way = wayOfLoveFor(idea, son.waysOfLove);
  if (way) reasons.push({ kind: 'way-of-love', way });
  if (hasLanded(outcomesOf.get(idea.practice) ?? [])) {
    reasons.push({ kind: 'lands', practice: idea.practice });
  }
  const wantsRoom = SEASONS_OF_ROOM.includes(son.season) || isInSpace(son, today);
  if (wantsRoom && idea.contact === 'no-answer') reasons.push({ kind: 'needs-no-answer' });
  return reasons;
}

function reasonsOfTheYear(idea: Idea, context: DayContext): PickReason[] {
  const { records, today } = context;
  const reasons: PickReason[] = [];
  if (isOfTheYear(idea) && isOnItsDay(idea, today, records.zone))
    reasons.push({ kind: 'season-of-year' });
  if (isPlainLove(idea)) reasons.push({ kind: 'plain-love' });
  if (hasFamilyRested(idea, context)) reasons.push({ kind: 'family-rested' });
  return reasons;
}

/** Whether the time of the year brings it, and not the day of the week alone. */
function isOfTheYear({ only, fits }: Idea): boolean {
  const fit = fits ?? only;
  return fit?.months !== undefined || fit?.timesOfYear !== undefined;
}

function hasLanded(outcomes: readonly Outcome[]): boolean {
  const told = outcomes.filter((outcome) => outcome !== 'started' && outcome !== 'not-yet');
  return told.length >= LANDS_OUTCOMES && outcomeFactor(told) >= LANDS_FACTOR;
}

/** Whether she thought of it herself. */
export function isOwn({ id }: Pick<Idea, 'id'>): boolean {
  return id.startsWith('own-');
}

function hasFamilyRested(
  { practice }: Idea,
  { daysSinceFamily, daysOfHistory }: DayContext,
): boolean {
  return (daysSinceFamily.get(familyOf(practice)) ?? daysOfHistory) >= FAMILY_RESTED_DAYS;
}
