import type { Contact, Idea, WordsToSay } from '@/lib/domain/idea';
import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { Interest } from '@/lib/domain/interest';
import type { LocalDate } from '@/lib/domain/local-date';
import type { IdeaChoices } from '@/lib/domain/settings';
import { distanceOf, isInSpace, type Season, type Son } from '@/lib/domain/son';
import { fitsDay } from './day-fit';
import { templatesFor } from './fill-words';
import { milestoneNear } from './milestone-near';
import type { PickRecords } from './pick-records';
import { namesAll, trunksOf } from './word-match';

/** Seasons in which nothing that calls for an answer is put to him. */
const SEASONS_WITHOUT_ANSWER: readonly Season[] = ['hurt', 'silent'];

/** Decides about one idea. */
export type Gate = (idea: Idea) => boolean;

function textOfLine(line: WordsToSay): string {
  return typeof line === 'string' ? line : line.text;
}

/** Whether every word she could say asks him, as a hug does that he wants to be asked for. */
function asksFirst({ words }: Idea): boolean {
  return words.length > 0 && words.every((line) => textOfLine(line).includes('?'));
}

function isTouchWelcome(son: Son, idea: Idea): boolean {
  if (!idea.touch || son.touch === 'yes') return true;
  return son.touch === 'ask' && asksFirst(idea);
}

/** Whether an act may reach him today: not at all in a time of space, only lightly after a hurt. */
export function isContactWelcome(son: Son, contact: Contact, today: LocalDate): boolean {
  if (isInSpace(son, today)) return contact === 'none';
  return contact !== 'two-way' || !SEASONS_WITHOUT_ANSWER.includes(son.season);
}

/** Whether an idea names something that he asked to leave alone. */
function topicGate({ topicsToLeave }: Son): Gate {
  const topics = trunksOf(topicsToLeave.join(' '));
  if (topics.size === 0) return () => true;
  return ({ title, words, interests = [] }) => {
    const text = [title, ...words.map(textOfLine), ...interests].join(' ').toLowerCase();
    // A trunk begins its word: where the letters do not occur, there is no word to look at.
    const mayName = topics.values().some((trunk) => text.includes(trunk));
    return !mayName || topics.isDisjointFrom(trunksOf(text));
  };
}

/** His interest that an idea is made for. */
export function interestFor(idea: Idea, interests: readonly Interest[]): Interest | undefined {
  return interests.find(({ name }) => isMadeFor(idea, trunksOf(name)));
}

function isMadeFor({ interests = [] }: Idea, likes: ReadonlySet<string>): boolean {
  return interests.some((wanted) => namesAll(wanted, likes));
}

/** The ideas that she put away for good. */
export function putAwayIds(outcomes: readonly IdeaOutcome[]): ReadonlySet<string> {
  const putAway = outcomes.filter(({ outcome }) => outcome === 'put-away');
  return new Set(putAway.map(({ ideaId }) => ideaId));
}

/**
 * What he asked for and what she put away: nothing passes that breaks it, not even an idea that
 * was on the card before she told us.
 */
export function respectsHim({ son, outcomes }: PickRecords, today: LocalDate): Gate {
  const putAway = putAwayIds(outcomes);
  const leavesTopicsAlone = topicGate(son);
  return (idea) =>
    !putAway.has(idea.id) &&
    isContactWelcome(son, idea.contact, today) &&
    isTouchWelcome(son, idea) &&
    leavesTopicsAlone(idea);
}

/**
 * Whether an idea is made for his life, the season between them, what he likes and the day, and can
 * be done by her as she is.
 */
export function fitsHim(records: PickRecords, today: LocalDate): Gate {
  const { son, interests, milestones, choices, zone } = records;
  const likes = interests.map(({ name }) => trunksOf(name));
  const distance = distanceOf(son);
  return (idea) =>
    idea.stages.includes(son.stage) &&
    idea.distances.includes(distance) &&
    idea.seasons.includes(son.season) &&
    canBeDone(idea, choices) &&
    isFor(idea, son.circumstances) &&
    (!idea.interests?.length || likes.some((trunks) => isMadeFor(idea, trunks))) &&
    (!idea.only || fitsDay(idea.only, today, zone)) &&
    (!idea.near || milestoneNear(idea.near, milestones, today) !== undefined);
}

/** Whether it needs nothing that she leaves out, and has words as direct as she likes them. */
function canBeDone(idea: Idea, { leavesOut, warmth }: IdeaChoices): boolean {
  const isLeftOut = leavesOut.some((need) =>
    need === 'money' ? idea.cost !== 'free' : idea.needs.includes(need),
  );
  return !isLeftOut && (idea.words.length === 0 || templatesFor(idea, warmth).length > 0);
}

function isFor({ circumstances }: Idea, his: Son['circumstances'] = []): boolean {
  return !circumstances?.length || circumstances.some((each) => his.includes(each));
}
