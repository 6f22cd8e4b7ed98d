import { announceChange } from '@/lib/app/news';
import type { CardIdea } from '@/lib/domain/idea-card';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { inTransaction } from '@/lib/storage/records';
import { putInJournal } from './idea-in-journal';

const STORES = ['ideaOutcomes', 'interactions'] as const;

/**
 * Remembers that she has done an idea, before she says how it went, if she ever does: what reached
 * him stands in the journal, and the next word to him waits its time.
 *
 * @returns whether the journal has it now
 */
export async function noteDone(
  sonId: string,
  idea: CardIdea,
  today: LocalDate,
  now: Instant,
): Promise<boolean> {
  const { ideaId } = idea;
  const isInJournal = await inTransaction([...STORES], async (transaction) => {
    const id = ideaOutcomeIdOf(sonId, ideaId, today);
    const outcome = { id, sonId, ideaId, on: today, outcome: 'started', updatedAt: now } as const;
    await transaction.objectStore('ideaOutcomes').put(outcome);
    const journal = transaction.objectStore('interactions');
    return putInJournal(journal, sonId, idea, undefined, today, now);
  });
  await announceChange(STORES);
  return isInJournal;
}
