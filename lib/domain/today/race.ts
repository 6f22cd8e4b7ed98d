import type { Idea } from '@/lib/domain/idea';
import type { Season } from '@/lib/domain/son';
import { missingFor } from './being-in-touch';
import type { DayContext } from './day-context';
import { fitsHim, fitsHisLife, type Gate } from './gates';
import { isHisBirthday, isSavedForHisDay } from './his-days';
import { type Candidate, weighIdea } from './weigh-idea';
import { restDays } from './weight-factors';

/** Seasons in which words have to be chosen with care. */
const SEASONS_OF_CARE: readonly Season[] = ['hurt', 'silent'];

/** The ideas of a day in the order of their race. */
export function raceOf(ideas: readonly Idea[], context: DayContext): Candidate[] {
  return weighAll(ideas, context).sort(byRace);
}

/** Each idea with its key of the day. */
export function weighAll(ideas: readonly Idea[], context: DayContext): Candidate[] {
  const rest = restDays(ideas.map(({ id }) => context.daysSince.get(id)));
  return ideas.map((idea) => weighIdea(idea, context, rest));
}

/**
 * Those that fit him and need not wait, as on his birthday a word for it does not unless all is silent; with none left, what she does without him, wherever he lives
 * and however things are.
 *
 * @param isWelcome what he asked for; the dearest of the gates, so it comes last
 */
export function eligibleIdeas(
  ideas: readonly Idea[],
  isWelcome: Gate,
  context: DayContext,
): readonly Idea[] {
  const { records, today, isContactWaiting } = context;
  const fits = fitsHim(records, today);
  const isNotTooDeep = depthGate(context);
  const isBirthday = isHisBirthday(context) && records.son.season !== 'silent';
  const isSaved = !records.sheAsks && isSavedForHisDay(context);
  const mayReachHim = (idea: Idea) =>
    reachesNobody(idea) ||
    (isBirthday && isForBirthday(idea)) ||
    (!isContactWaiting && (!isSaved || idea.near !== undefined));
  const fitting = ideas.filter(
    (idea) => mayReachHim(idea) && fits(idea) && isNotTooDeep(idea) && isWelcome(idea),
  );
  if (fitting.length > 0) return firstWordsAmong(fitting, context);
  const fitsLife = fitsHisLife(records, today);
  const missing = missingFor(records, today);
  return ideas.filter(
    (idea) =>
      reachesNobody(idea) && missing(idea).length === 0 && fitsLife(idea) && isWelcome(idea),
  );
}

/**
 * While things are hurt or silent and no word to him has been on the card so far, only those made for
 * such a first word, as a joke would read as mockery; with none of them that fits, any.
 */
function firstWordsAmong(fitting: readonly Idea[], context: DayContext): readonly Idea[] {
  const { records, history, ideaOf } = context;
  if (!SEASONS_OF_CARE.includes(records.son.season)) return fitting;
  const isFirst = ![...history.lastShownOn.keys()].some(
    (id) => (ideaOf(id)?.contact ?? 'none') !== 'none',
  );
  const isHello = ({ contact, isFirstHello }: Idea) => contact !== 'none' && isFirstHello === true;
  if (!isFirst || !fitting.some(isHello)) return fitting;
  return fitting.filter((idea) => reachesNobody(idea) || isHello(idea));
}

function reachesNobody({ contact }: Idea): boolean {
  return contact === 'none';
}

function isForBirthday({ near }: Idea): boolean {
  return near?.kinds.includes('birthday') === true;
}

/** What reaches him goes no deeper than the two have come; on his birthday it may by one step. */
export function depthGate(context: DayContext): Gate {
  const { depth, records } = context;
  const mayGoDeeper = isHisBirthday(context) && !SEASONS_OF_CARE.includes(records.son.season);
  const deepest = (idea: Idea) => depth + (mayGoDeeper && isForBirthday(idea) ? 1 : 0);
  return (idea) => reachesNobody(idea) || idea.depth <= deepest(idea);
}

/** By their keys; those that rest come last, the longest rested first. */
function byRace(one: Candidate, other: Candidate): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  const rested = (other.daysSince ?? 0) - (one.daysSince ?? 0);
  return rested || (one.idea.id < other.idea.id ? -1 : 1);
}
