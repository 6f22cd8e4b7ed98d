import { announceChange } from '@/lib/app/news';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { inTransaction } from '@/lib/storage/records';
import { takeOutOfJournal } from './idea-in-journal';

const STORES = ['ideaOutcomes', 'interactions'] as const;

/**
 * "Do it": remembers that she means to, so that the card can ask later how it went. An answer that
 * she has given before is open again, and nothing of it stays in the journal.
 */
export async function startIdea(
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await inTransaction([...STORES], async (transaction) => {
    const id = ideaOutcomeIdOf(sonId, ideaId, today);
    const outcome = { id, sonId, ideaId, on: today, outcome: 'started', updatedAt: now } as const;
    await transaction.objectStore('ideaOutcomes').put(outcome);
    await takeOutOfJournal(transaction.objectStore('interactions'), sonId, ideaId, today, now);
  });
  await announceChange(STORES);
}
