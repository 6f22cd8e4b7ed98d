import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import { familyOf } from '@/lib/domain/practice';
import type { DayContext } from './day-context';
import {
  dayFactor,
  firstDayFactor,
  hardTimeFactor,
  isOnItsDay,
  milestoneFactor,
  timelyFactor,
} from './day-factors';
import { fill, fillAboutHim } from './fill-words';
import {
  channelFactor,
  circumstanceFactor,
  depthFactor,
  favouriteFactor,
  likingFactor,
  plainLoveFactor,
  preferenceFactor,
  turnFactor,
  visitFactor,
  warmthFactor,
} from './fit-factors';
import { chanceOf } from './hash';
import { isPlainLove } from './plain-love';
import { isOwn, reasonsFor, type TurnsTo } from './reasons';
import { needFactor, outcomeFactor, recencyFactor } from './weight-factors';
import { type WordsOfDay, wordsOfDay } from './words-of-day';

/** An idea in the race of one son's day. */
export type Candidate = {
  readonly idea: Idea;
  /** The smaller the earlier; `Infinity` while it rests. */
  readonly key: number;
  /** Days since it was last shown. */
  readonly daysSince?: number;
  /** What it turns to today; of what rests nothing is known. */
  readonly turns: TurnsTo;
  /** Fills in its words and says why it was picked. */
  readonly asCardIdea: () => CardIdea;
};

const NOTHING: TurnsTo = { placeholders: [], food: '', suitsHisDay: false };

/**
 * Runs one idea in the race of its day (Efraimidis and Spirakis 2006): its key depends on itself,
 * the day and the son alone, so no other idea can move it.
 *
 * @param rest days that a shown idea rests
 */
export function weighIdea(idea: Idea, context: DayContext, rest: number): Candidate {
  const seed = `${context.seed}|${context.today}|${idea.id}`;
  const daysSince = context.daysSince.get(idea.id);
  const since = daysSince === undefined ? {} : { daysSince };
  const recency = recencyFactor(daysSince, rest);
  if (recency === 0) {
    const asCardIdea = () => cardIdeaOf(idea, context, wordsOfDay(idea, context, seed));
    return { idea, key: Infinity, ...since, turns: NOTHING, asCardIdea };
  }
  const words = wordsOfDay(idea, context, seed);
  const weight = recency * weightOf(idea, context, words.turns);
  return {
    idea,
    key: -Math.log(chanceOf(seed)) / weight,
    ...since,
    turns: words.turns,
    asCardIdea: () => cardIdeaOf(idea, context, words),
  };
}

function cardIdeaOf(
  idea: Idea,
  context: DayContext,
  { templates, values, turns }: WordsOfDay,
): CardIdea {
  const [first, ...others] = templates.map((template) => fill(template, values));
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

function weightOf(idea: Idea, context: DayContext, turns: TurnsTo): number {
  const { records, today, daysSinceFamily, outcomesOf, history, depth } = context;
  const isAboutThem =
    turns.placeholders.includes('followUp') || turns.placeholders.includes('memory');
  return (
    needFactor(idea.practice, daysSinceFamily.get(familyOf(idea.practice))) *
    outcomeFactor(outcomesOf.get(idea.practice) ?? []) *
    preferenceFactor(idea, records.son.waysOfLove) *
    channelFactor(idea, records.son.channel) *
    likingFactor(turns.interest !== undefined || turns.placeholders.includes('food')) *
    warmthFactor(idea, records.choices.warmth) *
    milestoneFactor(idea, turns.suitsHisDay) *
    timelyFactor(isAboutThem) *
    turnFactor(idea, records.son.season) *
    visitFactor(idea, context.isFarApart) *
    plainLoveFactor(isPlainLove(idea), context.hasHeardLove) *
    hardTimeFactor(idea, context.isHardTime) *
    dayFactor(isOnItsDay(idea, today, records.zone)) *
    circumstanceFactor(idea) *
    favouriteFactor(isOwn(idea) || isFavourite(idea, context)) *
    depthFactor(idea, depth) *
    firstDayFactor(idea, history.ids.length === 0)
  );
}
