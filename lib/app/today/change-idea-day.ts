import { announceChange } from '@/lib/app/news';
import type { IdeaDay } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { ideaOnShow, newIdeaDay, withOnShow } from '@/lib/domain/today/idea-walk';
import { inTransaction } from '@/lib/storage/records';
import { DECK_STORES, type DeckTransaction, readDeck } from '@/lib/storage/today-deck';

/** One step of her walk: from the ideas that may be shown and the day as it is, to the day after it. */
export type Step = (deck: readonly string[], day: IdeaDay) => IdeaDay;

/**
 * Takes one step in the ideas of a day. `day` comes to the step with the idea on show written down,
 * so that it is the same whether another tab had done so or not.
 *
 * @returns whether anything changed
 */
export async function stepInDay(
  transaction: DeckTransaction,
  sonId: string,
  today: LocalDate,
  step: Step,
  now: Instant,
): Promise<boolean> {
  const { deck, day } = await readDeck(transaction, sonId, today);
  const ids = deck.map(({ ideaId }) => ideaId);
  const onShow = ideaOnShow(ids, day);
  const before = day ?? newIdeaDay(sonId, today);
  const after = step(ids, onShow === undefined ? before : withOnShow(before, onShow));
  if (after === (day ?? before)) return false;
  await transaction.objectStore('ideaDays').put({ ...after, updatedAt: now });
  return true;
}

/** Takes one step in a transaction of its own, and tells the pages. */
export async function changeIdeaDay(
  sonId: string,
  today: LocalDate,
  step: Step,
  now: Instant,
): Promise<void> {
  const hasChanged = await inTransaction([...DECK_STORES], (transaction) =>
    stepInDay(transaction, sonId, today, step, now),
  );
  if (hasChanged) await announceChange(['ideaDays']);
}
