import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { type DayContext, dayContext } from './day-context';
import { fitsHim, respectsHim } from './gates';
import type { PickRecords } from './pick-records';
import { spaceQuestions } from './question-cap';
import { shownOn } from './shown-history';
import { steered } from './steer';
import { type Candidate, weighIdea } from './weigh-idea';
import { restDays } from './weight-factors';

/**
 * The ideas of one day for one son in their fixed order: first what she has already seen today, in
 * that order, then today's race, then what was shown not long ago, the longest ago first.
 *
 * The same day and the same records give the same order, whatever the order of `ideas`; taking
 * away an idea that has not been shown changes nothing before it while sixty days of rest are full
 * (a hundred ideas to choose from).
 *
 * @param ideas the library
 * @param today calendar day in her time zone
 * @param seed the son's id
 * @param count how many to fill in and give back
 * @returns empty when all that is left would cross a line he drew or that she put away
 */
export function pickIdeas(
  ideas: readonly Idea[],
  records: PickRecords,
  today: LocalDate,
  seed: string,
  count = Infinity,
): CardIdea[] {
  const context = dayContext(ideas, records, today, seed);
  const welcome = ideas.filter(respectsHim(records, today));
  const shown = new Set(shownOn(records.ideaDays, today));
  const candidates = weighAll(eligibleIdeas(welcome, context), context);
  const race = candidates.filter(({ idea }) => !shown.has(idea.id)).sort(byRace);
  const seen = weighAll(keep(welcome, shown), context);
  const ahead = steered(race, context);
  const order = [...seen, ...spaceQuestions(ahead, seenBefore(context, seen))];
  return order.slice(0, count).map(({ asCardIdea }) => asCardIdea());
}

/** Those that fit him and need not wait; with none left, those that are for her alone. */
function eligibleIdeas(welcome: readonly Idea[], context: DayContext): Idea[] {
  const { records, today } = context;
  const reachesNobody = ({ contact }: Idea) => contact === 'none';
  const open = context.isContactWaiting ? welcome.filter(reachesNobody) : welcome;
  const fitting = open.filter(fitsHim(records, today)).filter(isNotTooDeep(context));
  if (fitting.length > 0) return fitting;
  return welcome.filter(
    (idea) => reachesNobody(idea) && !idea.near && idea.stages.includes(records.son.stage),
  );
}

/** What reaches him goes no deeper than the two have come. */
function isNotTooDeep({ depth }: DayContext): (idea: Idea) => boolean {
  return (idea) => idea.contact === 'none' || idea.depth <= depth;
}

function weighAll(ideas: readonly Idea[], context: DayContext): Candidate[] {
  const rest = restDays(ideas.map(({ id }) => context.daysSince.get(id)));
  return ideas.map((idea) => weighIdea(idea, context, rest));
}

/** The ideas of a list of ids, in its order, as far as they are there. */
function keep(ideas: readonly Idea[], ids: ReadonlySet<string>): Idea[] {
  const byId = new Map(ideas.map((idea) => [idea.id, idea] as const));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function seenBefore({ history, ideaOf }: DayContext, seenToday: readonly Candidate[]): Idea[] {
  const earlier = history.ids.slice(-3).flatMap((id) => ideaOf(id) ?? []);
  return [...earlier, ...seenToday.map(({ idea }) => idea)];
}

/** By their keys; those that rest come last, the longest rested first. */
function byRace(one: Candidate, other: Candidate): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  const rested = (other.daysSince ?? 0) - (one.daysSince ?? 0);
  return rested || (one.idea.id < other.idea.id ? -1 : 1);
}
