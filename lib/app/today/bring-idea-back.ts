import { announceChange } from '@/lib/app/news';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { withIdeaBack } from '@/lib/domain/today/idea-walk';
import { allOutcomes } from '@/lib/storage/idea-outcomes';
import { inTransaction } from '@/lib/storage/records';
import { DECK_STORES } from '@/lib/storage/today-deck';
import { stepInDay } from './change-idea-day';

/**
 * Undoes "Not for us", whenever that was, and puts the idea back on show. Its words come back with
 * the card that the background then prepares.
 */
export async function bringIdeaBack(
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await inTransaction([...DECK_STORES], async (transaction) => {
    const store = transaction.objectStore('ideaOutcomes');
    for (const answer of await allOutcomes(store, sonId)) {
      if (answer.ideaId !== ideaId || answer.outcome !== 'put-away') continue;
      await store.put({ ...answer, updatedAt: now, deletedAt: now });
    }
    await stepInDay(transaction, sonId, today, (_deck, day) => withIdeaBack(day, ideaId), now);
  });
  await announceChange(['ideaOutcomes', 'ideaDays']);
}
