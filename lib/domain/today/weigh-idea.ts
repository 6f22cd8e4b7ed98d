import type { Idea } from '@/lib/domain/idea';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import type { Interest } from '@/lib/domain/interest';
import { daysBetween } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { isInSpace, type Season } from '@/lib/domain/son';
import type { ComingUp } from './coming-up';
import type { DayContext } from './day-context';
import { type FilledWords, fillAboutHim, mentions, wordsOfTheDay } from './fill-words';
import { interestFor } from './gates';
import { chanceOf } from './hash';
import { interestToShare } from './interest-to-share';
import { milestoneInWords } from './milestone-in-words';
import { milestoneNear } from './milestone-near';
import { shownOn } from './shown-history';
import {
  depthFactor,
  firstDayFactor,
  interestFactor,
  isInItsMonth,
  milestoneFactor,
  monthFactor,
  needFactor,
  outcomeFactor,
  preferenceFactor,
  recencyFactor,
  suitsMilestone,
  wayOfLoveFor,
} from './weight-factors';

/** A milestone this near lends its weight. */
const MILESTONE_SOON_DAYS = 7;
const FAMILY_RESTED_DAYS = 21;
const SEASONS_OF_ROOM: readonly Season[] = ['drifting', 'hurt', 'silent'];

/** An idea in the race of one son's day. */
export type Candidate = {
  readonly idea: Idea;
  /** The smaller the earlier; `Infinity` while it rests. */
  readonly key: number;
  /** Days since it was last shown. */
  readonly daysSince?: number;
  /** Fills in its words and says why it was picked. */
  readonly asCardIdea: () => CardIdea;
};

/**
 * Runs one idea in the race of its day (Efraimidis and Spirakis 2006): its key depends on itself,
 * the day and the son alone, so no other idea can move it.
 *
 * @param rest days that a shown idea rests
 */
export function weighIdea(idea: Idea, context: DayContext, rest: number): Candidate {
  const { today, records } = context;
  const seed = `${context.seed}|${today}|${idea.id}`;
  const interest = interestOf(idea, context, seed);
  const milestone = milestoneFor(idea, context);
  const values = {
    son: records.son.name,
    her: records.son.callsHer,
    ...(interest ? { interest: interest.name } : {}),
    ...(milestone ? { milestone: milestoneInWords(milestone.milestone) } : {}),
  };
  const words = wordsOfTheDay(idea, values, seed);
  const shared = turnsToInterest(idea, words) ? interest : undefined;
  const daysSince = context.daysSince.get(idea.id);
  const weight = recencyFactor(daysSince, rest) * weightOf(idea, context, shared, milestone);
  return {
    idea,
    key: weight > 0 ? -Math.log(chanceOf(seed)) / weight : Infinity,
    ...(daysSince === undefined ? {} : { daysSince }),
    asCardIdea: () => ({
      ideaId: idea.id,
      practice: idea.practice,
      title: fillAboutHim(idea.title, values),
      why: fillAboutHim(idea.why, values),
      ...(words ? { words: words.text } : {}),
      minutes: idea.minutes,
      contact: idea.contact,
      reasons: reasonsFor(idea, context, shared, milestone),
    }),
  };
}

function interestOf(idea: Idea, context: DayContext, seed: string): Interest | undefined {
  const { interests } = context;
  const kept = interestOnCard(idea, context);
  if (kept) return kept;
  if (idea.interests?.length) return interestFor(idea, interests);
  const mayTurn = idea.words.some((line) => mentions(line, 'interest'));
  return mayTurn ? interestToShare(interests, seed) : undefined;
}

/**
 * The interest that an idea she has already seen today turned to. Without this her answer "it went
 * well", which moves that interest to the back, would change the words under her eyes.
 */
function interestOnCard(
  idea: Idea,
  { records, today, interests }: DayContext,
): Interest | undefined {
  const { card, ideaDays } = records;
  if (card?.on !== today || !shownOn(ideaDays, today).includes(idea.id)) return undefined;
  const reasons = card.ideas.find(({ ideaId }) => ideaId === idea.id)?.reasons ?? [];
  const turned = reasons.find((reason) => reason.kind === 'interest');
  return interests.find(({ id }) => id === turned?.interestId);
}

function turnsToInterest(idea: Idea, words: FilledWords | undefined): boolean {
  if (idea.interests?.length) return true;
  return words !== undefined && mentions(words.template, 'interest');
}

/** The milestone that an idea is about today: the one it is made for, or the next within a week. */
function milestoneFor(idea: Idea, context: DayContext): ComingUp | undefined {
  const { records, today, nextMilestone } = context;
  if (idea.near) return milestoneNear(idea.near, records.milestones, today);
  if (!nextMilestone || !suitsMilestone(idea)) return undefined;
  return daysBetween(today, nextMilestone.on) <= MILESTONE_SOON_DAYS ? nextMilestone : undefined;
}

function weightOf(
  idea: Idea,
  context: DayContext,
  interest: Interest | undefined,
  milestone: ComingUp | undefined,
): number {
  const { records, today, daysSinceFamily, outcomesOf, history } = context;
  return (
    needFactor(idea.practice, daysSinceFamily.get(familyOf(idea.practice))) *
    outcomeFactor(outcomesOf.get(idea.practice) ?? []) *
    preferenceFactor(idea.practice, records.son.waysOfLove) *
    interestFactor(interest !== undefined) *
    milestoneFactor(milestone !== undefined) *
    monthFactor(idea, today) *
    depthFactor(idea, context.wentWellCount) *
    firstDayFactor(idea, history.ids.length === 0)
  );
}

function reasonsFor(
  idea: Idea,
  context: DayContext,
  interest: Interest | undefined,
  milestone: ComingUp | undefined,
): PickReason[] {
  const { records, today } = context;
  const reasons: PickReason[] = [];
  if (milestone) {
    reasons.push({ kind: 'milestone', title: milestone.milestone.title, on: milestone.on });
  }
  if (interest) {
    const { id, name, lastAskedOn } = interest;
    const asked = lastAskedOn === undefined ? {} : { lastAskedOn };
    reasons.push({ kind: 'interest', interestId: id, name, ...asked });
  }
  const way = wayOfLoveFor(idea.practice, records.son.waysOfLove);
  if (way) reasons.push({ kind: 'way-of-love', way });
  const wantsRoom = SEASONS_OF_ROOM.includes(records.son.season) || isInSpace(records.son, today);
  if (wantsRoom && idea.contact !== 'two-way') reasons.push({ kind: 'needs-no-answer' });
  if (isInItsMonth(idea, today)) reasons.push({ kind: 'season-of-year' });
  if (hasFamilyRested(idea, context)) reasons.push({ kind: 'family-rested' });
  return reasons.length > 0 ? reasons : [{ kind: 'suits-stage' }];
}

function hasFamilyRested({ practice }: Idea, { daysSinceFamily, history }: DayContext): boolean {
  const days = daysSinceFamily.get(familyOf(practice));
  return days === undefined ? history.ids.length > 0 : days >= FAMILY_RESTED_DAYS;
}
