import { announceChange } from '@/lib/app/news';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { withoutIdea } from '@/lib/domain/today/idea-walk';
import { inTransaction } from '@/lib/storage/records';
import { DECK_STORES } from '@/lib/storage/today-deck';
import { stepInDay } from './change-idea-day';

/**
 * "Not for us": the idea does not come back on any day until she brings it back, and the next one
 * of the day takes its place.
 */
export async function putIdeaAway(
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await inTransaction([...DECK_STORES], async (transaction) => {
    await stepInDay(transaction, sonId, today, (deck, day) => withoutIdea(deck, day, ideaId), now);
    await transaction.objectStore('ideaOutcomes').put({
      id: ideaOutcomeIdOf(sonId, ideaId, today),
      sonId,
      ideaId,
      on: today,
      outcome: 'put-away',
      updatedAt: now,
    });
  });
  await announceChange(['ideaOutcomes', 'ideaDays']);
}
