import type { CardIdea, IdeaCard } from '@/lib/domain/idea-card';
import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { isContactWelcome, putAwayIds } from './gates';

/**
 * The ideas of a prepared card that may still be shown. What she put away or told us of him a
 * moment ago counts at once, before the card has been prepared again.
 *
 * @param outcomes her answers since the card was prepared, or more
 */
export function deckOf(
  card: IdeaCard | undefined,
  son: Son,
  outcomes: readonly IdeaOutcome[],
  today: LocalDate,
): CardIdea[] {
  const putAway = putAwayIds(outcomes);
  const ideas = card?.ideas ?? [];
  return ideas.filter(
    ({ ideaId, contact }) => !putAway.has(ideaId) && isContactWelcome(son, contact, today),
  );
}
