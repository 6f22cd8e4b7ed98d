import type { CardIdea } from '@/lib/domain/idea-card';
import { type IdeaDay, type IdeaOutcome, ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { deckOf } from '@/lib/domain/today/deck';
import { outcomesSince } from './idea-outcomes';
import { isAlive, type Transaction } from './records';

/** The stores that a walk through the ideas of a day reads. */
export const DECK_STORES = ['sons', 'ideaDays', 'ideaOutcomes', 'cards'] as const;
export type DeckTransaction = Transaction<(typeof DECK_STORES)[number][]>;

/** The ideas of a day that may be shown, what she has seen of them, and what she made of them. */
export type TodayDeck = {
  readonly deck: readonly CardIdea[];
  /** The step in view of the path that she is on with him. */
  readonly step?: string;
  readonly day: IdeaDay | undefined;
  /** Of that day. */
  readonly outcomes: readonly IdeaOutcome[];
};

/**
 * Reads the deck of one day.
 *
 * A card is prepared on the day before at the earliest, so what she put away before that is not on
 * it, and the answers of two days are enough.
 */
export async function readDeck(
  transaction: DeckTransaction,
  sonId: string,
  on: LocalDate,
): Promise<TodayDeck> {
  const store = transaction.objectStore.bind(transaction);
  const id = ideaDayIdOf(sonId, on);
  const [son, card, day, outcomes] = await Promise.all([
    store('sons').get(sonId),
    store('cards').get(id),
    store('ideaDays').get(id),
    outcomesSince(store('ideaOutcomes'), sonId, addDays(on, -1)),
  ]);
  return {
    deck: son && isAlive(son) ? deckOf(card, son, outcomes, on) : [],
    ...(card?.step && { step: card.step }),
    day: day && isAlive(day) ? day : undefined,
    outcomes: outcomes.filter((outcome) => outcome.on === on),
  };
}
