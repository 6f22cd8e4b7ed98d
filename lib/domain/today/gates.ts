import type { Contact, Idea, IdeaNeed } from '@/lib/domain/idea';
import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { Interest } from '@/lib/domain/interest';
import type { LocalDate } from '@/lib/domain/local-date';
import type { IdeaChoices } from '@/lib/domain/settings';
import { distanceOf, isInSpace, type Season, type Son } from '@/lib/domain/son';
import { missingFor } from './being-in-touch';
import { fitsDay } from './day-fit';
import { suitsWarmth } from './fill-words';
import { welcomeInterests } from './interest-to-share';
import { jarsWithLife } from './keeps-away';
import { milestoneNear, welcomeMilestones } from './milestone-near';
import type { PickRecords } from './pick-records';
import { hasItsWords } from './sayable';
import { type NamesTopic, topicsOf } from './topics';
import { trunksOf } from './word-match';

/** Seasons in which nothing that calls for an answer is put to him. */
const SEASONS_WITHOUT_ANSWER: readonly Season[] = ['hurt', 'silent'];

/** Decides about one idea. */
export type Gate = (idea: Idea) => boolean;

/** Whether an act may reach him today: not at all in a time of space, only lightly after a hurt. */
export function isContactWelcome(son: Son, contact: Contact, today: LocalDate): boolean {
  if (isInSpace(son, today)) return contact === 'none';
  return contact !== 'two-way' || !SEASONS_WITHOUT_ANSWER.includes(son.season);
}

/** Whether the act itself is about something that he asked to leave alone. */
function isAboutTopic({ title, why, inTwoMinutes = '', interests = [] }: Idea, names: NamesTopic) {
  return names(`${title} ${why} ${inTwoMinutes} ${interests.join(' ')}`);
}

/** His interest that an idea is made for. */
export function interestFor(idea: Idea, interests: readonly Interest[]): Interest | undefined {
  return interests.find(({ name }) => isMadeFor(idea, trunksOf(name)));
}

function isMadeFor(idea: Idea, likes: ReadonlySet<string>): boolean {
  return trunksOfInterests(idea).some((wanted) => wanted.size > 0 && wanted.isSubsetOf(likes));
}

/** Looked up for every idea of every card, so each is worked out once. */
const knownTrunks = new WeakMap<Idea, readonly ReadonlySet<string>[]>();

function trunksOfInterests(idea: Idea): readonly ReadonlySet<string>[] {
  const known = knownTrunks.get(idea);
  if (known) return known;
  const trunks = (idea.interests ?? []).map(trunksOf);
  knownTrunks.set(idea, trunks);
  return trunks;
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
export function respectsHim({ son, outcomes, choices }: PickRecords, today: LocalDate): Gate {
  const putAway = putAwayIds(outcomes);
  const namesTopic = topicsOf(son);
  const manner = { touch: son.touch, warmth: choices.warmth, namesTopic };
  return (idea) =>
    !putAway.has(idea.id) &&
    isContactWelcome(son, idea.contact, today) &&
    !(idea.touch && son.touch === 'no') &&
    !isAboutTopic(idea, namesTopic) &&
    hasItsWords(idea, manner);
}

/**
 * Whether an idea is made for his life, where he lives, the season between them, what he likes and
 * the day, and can be done by her as she is.
 */
export function fitsHim(records: PickRecords, today: LocalDate): Gate {
  const { son } = records;
  const distance = distanceOf(son);
  const fitsLife = fitsHisLife(records, today);
  const isApart = isInSpace(son, today);
  const missing = missingFor(records, today);
  return (idea) =>
    idea.distances.includes(distance) &&
    idea.seasons.includes(son.season) &&
    !(isApart && takesContact(idea)) &&
    missing(idea).length === 0 &&
    fitsLife(idea);
}

const CONTACT_NEEDS: readonly IdeaNeed[] = ['message', 'call', 'video', 'together'];

/** Whether an act that does not reach him itself goes with being in touch, such as one before a call. */
export function takesContact({ needs, goodFor = [] }: Idea): boolean {
  return (
    needs.some((need) => CONTACT_NEEDS.includes(need)) ||
    goodFor.includes('phone-call') ||
    goodFor.includes('visit')
  );
}

/** The same wherever he lives and however things are between them. */
export function fitsHisLife(records: PickRecords, today: LocalDate): Gate {
  const { son, interests, choices, zone } = records;
  const likes = welcomeInterests(son, interests).map(({ name }) => trunksOf(name));
  const milestones = welcomeMilestones(son, records.milestones);
  return (idea) =>
    idea.stages.includes(son.stage) &&
    canBeDone(idea, choices) &&
    suitsHerWarmth(idea, choices.warmth) &&
    isFor(idea, son.circumstances) &&
    !jarsWithLife(idea, son) &&
    (!idea.interests?.length || likes.some((trunks) => isMadeFor(idea, trunks))) &&
    (!idea.only || fitsDay(idea.only, today, zone)) &&
    (!idea.near || milestoneNear(idea.near, milestones, today) !== undefined);
}

/** Whether it needs nothing that she leaves out. */
export function canBeDone(idea: Idea, { leavesOut }: IdeaChoices): boolean {
  return !leavesOut.some((need) =>
    need === 'money' ? idea.cost !== 'free' : idea.needs.includes(need),
  );
}

/** Whether the act itself is as direct as she likes it, and has words that are. */
export function suitsHerWarmth({ warmths, words }: Idea, warmth: IdeaChoices['warmth']): boolean {
  return (
    (warmths?.includes(warmth) ?? true) &&
    (words.length === 0 || words.some((line) => suitsWarmth(line, warmth)))
  );
}

function isFor({ circumstances }: Idea, his: Son['circumstances'] = []): boolean {
  return !circumstances?.length || circumstances.some((each) => his.includes(each));
}
