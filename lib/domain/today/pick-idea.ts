import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { type DayContext, dayContext } from './day-context';
import { respectsHim } from './gates';
import type { PickRecords } from './pick-records';
import { spaceQuestions } from './question-cap';
import { eligibleIdeas, raceOf, weighAll } from './race';
import { shownOn } from './shown-history';
import { steered } from './steer';
import type { Candidate } from './weigh-idea';

/**
 * The ideas of one day for one son in their fixed order: first what she has already seen today, in
 * that order, then what has today's right of way (`steered`), then the rest of today's race, then
 * what was shown not long ago, the longest ago first.
 *
 * The same day and the same records give the same order, whatever the order of `ideas` and of the
 * records; taking away an idea that has not been shown changes nothing before it while sixty days
 * of rest are full (a hundred ideas to choose from).
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
  const isWelcome = respectsHim(records, today);
  const shown = new Set(shownOn(records.ideaDays, today));
  const race = raceOf(eligibleIdeas(ideas, isWelcome, context), context);
  const seenIdeas = [...shown].flatMap((id) => context.ideaOf(id) ?? []).filter(isWelcome);
  const seen = weighAll(seenIdeas, context);
  // Steered whole, so that what she has seen today leaves its right of way to no other.
  const ahead = steered(race, context).filter(({ idea }) => !shown.has(idea.id));
  const order = [...seen, ...spaceQuestions(ahead, seenBefore(context, seen))];
  return order.slice(0, count).map(({ asCardIdea }) => asCardIdea());
}

function seenBefore({ history, ideaOf }: DayContext, seenToday: readonly Candidate[]): Idea[] {
  const earlier = history.ids.slice(-3).flatMap((id) => ideaOf(id) ?? []);
  return [...earlier, ...seenToday.map(({ idea }) => idea)];
}
