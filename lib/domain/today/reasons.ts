import type { Idea } from '@/lib/domain/idea';
import type { PickReason } from '@/lib/domain/idea-card';
import type { Interest } from '@/lib/domain/interest';
import { localDateAt } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { isInSpace, type Season } from '@/lib/domain/son';
import type { ComingUp } from './coming-up';
import type { DayContext } from './day-context';
import type { Placeholder } from './fill-words';
import { isPlainLove } from './plain-love';
import { isOnPath } from './steer';
import { isOnItsDay, outcomeFactor, wayOfLoveFor } from './weight-factors';

const FAMILY_RESTED_DAYS = 21;
const SEASONS_OF_ROOM: readonly Season[] = ['drifting', 'hurt', 'silent'];
/** From so much above the middle on, a kind of act is said to go well. */
const LANDS_FACTOR = 1.2;

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
  const daysSince = context.daysSince.get(idea.id);
  const last: readonly PickReason[] = [
    { kind: 'suits-stage' },
    { kind: daysSince === undefined ? 'new' : 'rested' },
  ];
  return [...reasons, ...last.slice(0, Math.max(0, 2 - reasons.length))];
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
  if (records.path && isOnPath(idea, records.path)) {
    reasons.push({ kind: 'path', path: records.path.path, step: records.path.stepName });
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
  const way = wayOfLoveFor(idea.practice, son.waysOfLove);
  if (way) reasons.push({ kind: 'way-of-love', way });
  if (outcomeFactor(outcomesOf.get(idea.practice) ?? []) >= LANDS_FACTOR) {
    reasons.push({ kind: 'lands', practice: idea.practice });
  }
  const wantsRoom = SEASONS_OF_ROOM.includes(son.season) || isInSpace(son, today);
  if (wantsRoom && idea.contact !== 'two-way') reasons.push({ kind: 'needs-no-answer' });
  return reasons;
}

function reasonsOfTheYear(idea: Idea, context: DayContext): PickReason[] {
  const { records, today } = context;
  const reasons: PickReason[] = [];
  if (isOnItsDay(idea, today, records.zone)) reasons.push({ kind: 'season-of-year' });
  if (isPlainLove(idea)) reasons.push({ kind: 'plain-love' });
  if (hasFamilyRested(idea, context)) reasons.push({ kind: 'family-rested' });
  return reasons;
}

/** Whether she thought of it herself. */
export function isOwn({ id }: Pick<Idea, 'id'>): boolean {
  return id.startsWith('own-');
}

function hasFamilyRested({ practice }: Idea, { daysSinceFamily, history }: DayContext): boolean {
  const days = daysSinceFamily.get(familyOf(practice));
  return days === undefined ? history.ids.length > 0 : days >= FAMILY_RESTED_DAYS;
}
