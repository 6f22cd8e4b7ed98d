import {
  type IdeaDay,
  type IdeaOutcome,
  ideaDayIdOf,
  ideaOutcomeIdOf,
  type Outcome,
} from '@/lib/domain/idea-day';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Random } from './random';

const OUTCOMES: readonly Outcome[] = [
  'started',
  'went-well',
  'went-well',
  'was-hard',
  'not-yet',
  'put-away',
];

/** Days on which she looked at an idea or two for a son, and what she made of some of them. */
export function inventIdeaDays(
  random: Random,
  sonId: string,
  ideaIds: readonly string[],
  past: { readonly from: LocalDate; readonly today: LocalDate },
): { readonly ideaDays: readonly IdeaDay[]; readonly ideaOutcomes: readonly IdeaOutcome[] } {
  const ideaDays: IdeaDay[] = [];
  const ideaOutcomes: IdeaOutcome[] = [];
  for (let daysAgo = daysBetween(past.from, past.today); daysAgo > 0; daysAgo -= 1) {
    if (ideaIds.length === 0 || !random.happens(0.7)) continue;
    const on = addDays(past.today, -daysAgo);
    const shownIds = random.some(ideaIds, random.pick([1, 1, 1, 2, 3]));
    const position = shownIds.length - 1;
    ideaDays.push({ id: ideaDayIdOf(sonId, on), sonId, on, shownIds, position });
    const ideaId = shownIds[position];
    if (!ideaId || !random.happens(0.3)) continue;
    const outcome = random.pick(OUTCOMES);
    ideaOutcomes.push({ id: ideaOutcomeIdOf(sonId, ideaId, on), sonId, ideaId, on, outcome });
  }
  return { ideaDays, ideaOutcomes };
}
