import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Interest } from '@/lib/domain/interest';
import { daysBetween } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import type { ComingUp } from './coming-up';
import type { DayContext } from './day-context';
import {
  fill,
  fillAboutHim,
  inOrderOfTheDay,
  mentions,
  PLACEHOLDERS,
  templatesFor,
  type WordValues,
} from './fill-words';
import { followUpInWords } from './follow-up-in-words';
import { foodInWords } from './food-in-words';
import { interestFor } from './gates';
import { chanceOf } from './hash';
import { interestToShare } from './interest-to-share';
import { memoryInWords } from './memory-in-words';
import { milestoneInWords } from './milestone-in-words';
import { milestoneNear } from './milestone-near';
import { isOwn, reasonsFor, type TurnsTo } from './reasons';
import { shownOn } from './shown-history';
import {
  circumstanceFactor,
  dayFactor,
  depthFactor,
  favouriteFactor,
  firstDayFactor,
  interestFactor,
  isOnItsDay,
  milestoneFactor,
  needFactor,
  outcomeFactor,
  preferenceFactor,
  recencyFactor,
  suitsMilestone,
  timelyFactor,
} from './weight-factors';

/** A milestone this near lends its weight. */
const MILESTONE_SOON_DAYS = 7;

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
  const seed = `${context.seed}|${context.today}|${idea.id}`;
  const templates = templatesFor(idea, context.records.choices.warmth);
  const interest = interestOf(idea, templates, context, seed);
  const milestone = milestoneFor(idea, templates, context);
  const values = valuesOf(context, interest, milestone);
  const words = inOrderOfTheDay(templates, values, seed);
  const turns = turnsOf(idea, words[0], values, interest, milestone);
  const daysSince = context.daysSince.get(idea.id);
  const weight = recencyFactor(daysSince, rest) * weightOf(idea, context, turns);
  return {
    idea,
    key: weight > 0 ? -Math.log(chanceOf(seed)) / weight : Infinity,
    ...(daysSince === undefined ? {} : { daysSince }),
    asCardIdea: () => cardIdeaOf(idea, context, values, words, turns),
  };
}

function cardIdeaOf(
  idea: Idea,
  context: DayContext,
  values: WordValues,
  words: readonly string[],
  turns: TurnsTo,
): CardIdea {
  const [first, ...others] = words.map((template) => fill(template, values));
  return {
    ideaId: idea.id,
    practice: idea.practice,
    title: fillAboutHim(idea.title, values),
    why: fillAboutHim(idea.why, values),
    ...(idea.inTwoMinutes ? { inTwoMinutes: fillAboutHim(idea.inTwoMinutes, values) } : {}),
    ...(first ? { words: first } : {}),
    ...(others.length > 0 ? { otherWords: others } : {}),
    minutes: idea.minutes,
    contact: idea.contact,
    ...(idea.logsAs ? { logsAs: idea.logsAs } : {}),
    ...(isFavourite(idea, context) ? { isFavourite: true } : {}),
    reasons: reasonsFor(idea, context, turns),
  };
}

function isFavourite({ id }: Idea, { records }: DayContext): boolean {
  return records.son.favouriteIdeas?.includes(id) ?? false;
}

function valuesOf(
  { records, today, followUp, memory }: DayContext,
  interest: Interest | undefined,
  milestone: ComingUp | undefined,
): WordValues {
  const { son } = records;
  return {
    son: son.name,
    her: son.callsHer,
    food: foodInWords(son.favourites),
    ...(interest ? { interest: interest.name } : {}),
    ...(milestone ? { milestone: milestoneInWords(milestone.milestone) } : {}),
    ...(memory ? { memory: memoryInWords(memory, today) } : {}),
    ...(followUp ? { followUp: followUpInWords(followUp, son.name) } : {}),
  };
}

function turnsOf(
  idea: Idea,
  template: string | undefined,
  { food = '' }: WordValues,
  interest: Interest | undefined,
  milestone: ComingUp | undefined,
): TurnsTo {
  const placeholders = PLACEHOLDERS.filter((name) => template && mentions(template, name));
  const turnsToInterest = Boolean(idea.interests?.length) || placeholders.includes('interest');
  return {
    ...(interest && turnsToInterest ? { interest } : {}),
    ...(milestone ? { milestone } : {}),
    placeholders,
    food,
  };
}

function interestOf(
  idea: Idea,
  templates: readonly string[],
  context: DayContext,
  seed: string,
): Interest | undefined {
  const { interests } = context;
  const kept = interestOnCard(idea, context);
  if (kept) return kept;
  if (idea.interests?.length) return interestFor(idea, interests);
  const mayTurn = templates.some((line) => mentions(line, 'interest'));
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

/** The milestone that an idea is about today: the one it is made for, or the next within a week. */
function milestoneFor(
  idea: Idea,
  templates: readonly string[],
  context: DayContext,
): ComingUp | undefined {
  const { records, today, nextMilestone } = context;
  if (idea.near) return milestoneNear(idea.near, records.milestones, today);
  if (!nextMilestone || !suitsMilestone(idea, templates)) return undefined;
  return daysBetween(today, nextMilestone.on) <= MILESTONE_SOON_DAYS ? nextMilestone : undefined;
}

function weightOf(idea: Idea, context: DayContext, turns: TurnsTo): number {
  const { records, today, daysSinceFamily, outcomesOf, history, depth } = context;
  const isAboutThem =
    turns.placeholders.includes('followUp') || turns.placeholders.includes('memory');
  return (
    needFactor(idea.practice, daysSinceFamily.get(familyOf(idea.practice))) *
    outcomeFactor(outcomesOf.get(idea.practice) ?? []) *
    preferenceFactor(idea.practice, records.son.waysOfLove) *
    interestFactor(turns.interest !== undefined) *
    milestoneFactor(turns.milestone !== undefined) *
    timelyFactor(isAboutThem) *
    dayFactor(isOnItsDay(idea, today, records.zone)) *
    circumstanceFactor(idea) *
    favouriteFactor(isOwn(idea) || isFavourite(idea, context)) *
    depthFactor(idea, depth) *
    firstDayFactor(idea, history.ids.length === 0)
  );
}
