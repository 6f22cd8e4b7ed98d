import type { Idea } from '@/lib/domain/idea';
import type { Interest } from '@/lib/domain/interest';
import type { ComingUp } from './coming-up';
import type { DayContext } from './day-context';
import { suitsDaysBefore } from './day-factors';
import {
  inOrderOfTheDay,
  mentions,
  PLACEHOLDERS,
  type Placeholder,
  type WordValues,
} from './fill-words';
import { interestFor } from './gates';
import { interestToShare } from './interest-to-share';
import { milestoneInWords } from './milestone-in-words';
import { milestoneNear } from './milestone-near';
import { isQuietDay, suitsQuietDay } from './quiet-days';
import type { TurnsTo } from './reasons';
import { sayableLines } from './sayable';
import { shownOn } from './shown-history';

/** What an idea says today, and what of his life it turns to. */
export type WordsOfDay = {
  /** Templates that can be said, the one of the day first. */
  readonly templates: readonly string[];
  readonly values: WordValues;
  readonly turns: TurnsTo;
};

/**
 * The words of an idea for one day: nothing in them is unknown, and nothing filled in is a topic
 * that he asked to leave alone.
 *
 * @param seed the son, the day and the idea
 */
export function wordsOfDay(idea: Idea, context: DayContext, seed: string): WordsOfDay {
  const { son, choices } = context.records;
  const { namesTopic } = context;
  const lines = sayableLines(idea, { touch: son.touch, warmth: choices.warmth, namesTopic });
  const interest = interestOf(idea, lines, context, seed);
  const milestone = milestoneFor(idea, lines, context);
  const values: WordValues = {
    ...context.values,
    ...(interest ? { interest: interest.name } : {}),
    ...(milestone ? { milestone: milestoneInWords(milestone.milestone) } : {}),
  };
  const templates = inOrderOfTheDay(lines, values, seed);
  return { templates, values, turns: turnsOf(idea, templates[0], values, interest, milestone) };
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
    ...(milestone && isAboutDay(idea, placeholders, milestone) ? { milestone } : {}),
    suitsHisDay: milestone !== undefined,
    placeholders,
    food,
  };
}

/** Whether an act is about a day of his: made for it, naming it, or for such a quiet day. */
function isAboutDay(
  idea: Idea,
  placeholders: readonly Placeholder[],
  { milestone }: ComingUp,
): boolean {
  return (
    idea.near !== undefined ||
    placeholders.includes('milestone') ||
    (isQuietDay(milestone) && suitsQuietDay(idea))
  );
}

function interestOf(
  idea: Idea,
  lines: readonly string[],
  context: DayContext,
  seed: string,
): Interest | undefined {
  const { interests } = context;
  const kept = interestOnCard(idea, context);
  if (kept) return kept;
  if (idea.interests?.length) return interestFor(idea, interests);
  const mayTurn = lines.some((line) => mentions(line, 'interest'));
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

/**
 * The milestone that an idea is about today: the one it is made for, or the next within a week that
 * its words can name or that it suits.
 */
function milestoneFor(
  idea: Idea,
  lines: readonly string[],
  { milestones, today, soon }: DayContext,
): ComingUp | undefined {
  if (idea.near) return milestoneNear(idea.near, milestones, today);
  if (soon.length === 0) return undefined;
  const namesOne = lines.some((line) => mentions(line, 'milestone'));
  const named = soon.find(({ milestone }) => milestoneInWords(milestone) !== '');
  return (
    (namesOne ? named : undefined) ?? soon.find(({ milestone }) => suitsDaysBefore(idea, milestone))
  );
}
