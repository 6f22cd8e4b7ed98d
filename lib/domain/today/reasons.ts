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
import { channelFactor, wayOfLoveFor } from './fit-factors';
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
  /** His day that it is made for or that the words on show name. */
  readonly milestone?: ComingUp;
  /** Whether it suits a day of his in the coming week, be it without naming it. */
  readonly suitsHisDay: boolean;
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
  if (idea.contact !== 'none' && distanceOf(son) === 'far') reasons.push({ kind: 'from-afar' });
  if (idea.needs.includes('together') && distanceOf(son) === 'home') {
    reasons.push({ kind: 'at-home' });
  }
  const isSaid = wantsRoom && idea.contact === 'no-answer';
  if (!isInSpace(son, today) && suitsSeason(idea, son.season) && !isSaid) {
    reasons.push({ kind: 'season', season: son.season });
  }
  if (idea.isForHerself) reasons.push({ kind: 'for-herself' });
  else if (idea.contact === 'none' && wantsRoom) reasons.push({ kind: 'needs-no-answer' });
  if (idea.contact === 'no-answer' && !wantsRoom) reasons.push({ kind: 'needs-no-answer' });
  if (idea.minutes <= SHORT_MINUTES) reasons.push({ kind: 'short' });
  reasons.push({ kind: daysSince.has(idea.id) ? 'rested' : 'new' });
  // Said only of what has nothing else to be said of it.
  return reasons.length < LEAST_REASONS ? [...reasons, { kind: 'suits-stage' }] : reasons;
}

/**
 * Whether how things are speaks for it: room for something together while all is well, little of his
 * time while he is busy, a light word while the two drift, and his peace after a hurt or in silence.
 */
function suitsSeason({ contact }: Idea, season: Season): boolean {
  if (season === 'close') return contact !== 'none';
  if (season === 'busy') return contact !== 'two-way';
  if (season === 'drifting') return contact === 'no-answer';
  return contact === 'none';
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
  if (son.channel && channelFactor(idea, son.channel) > 1) {
    reasons.push({ kind: 'channel', channel: son.channel });
  }
  const wantsRoom = SEASONS_OF_ROOM.includes(son.season) || isInSpace(son, today);
  if (wantsRoom && idea.contact === 'no-answer') {
    reasons.push({ kind: 'needs-no-answer' });
    if (suitsSeason(idea, son.season)) reasons.push({ kind: 'season', season: son.season });
  }
  if (context.isContactWaiting && idea.contact === 'none') reasons.push({ kind: 'between-words' });
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
