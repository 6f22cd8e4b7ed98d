import type { IdeaCard } from '@/lib/domain/idea-card';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { PrepareTransaction } from './pick-records';

/**
 * Keeps the cards of one son: writes those that differ from what is stored, and removes those of
 * days gone by, which nothing shows again.
 *
 * @param today the first day whose cards stay
 * @returns whether anything that can be shown has changed
 */
export async function keepCards(
  transaction: PrepareTransaction,
  sonId: string,
  cards: readonly IdeaCard[],
  today: LocalDate,
  now: Instant,
): Promise<boolean> {
  const store = transaction.objectStore('cards');
  const gone = IDBKeyRange.bound([sonId, ''], [sonId, today], false, true);
  for (const key of await store.index('bySonAndDay').getAllKeys(gone)) await store.delete(key);
  let hasChanged = false;
  for (const card of cards) {
    const old = await store.get(card.id);
    if (old && shownOf(old) === shownOf(card)) continue;
    await store.put({ ...card, updatedAt: now });
    hasChanged = true;
  }
  return hasChanged;
}

function shownOf({ step, ideas }: IdeaCard): string {
  return JSON.stringify([step, ideas]);
}
