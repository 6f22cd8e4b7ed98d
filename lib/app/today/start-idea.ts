import { announceChange } from '@/lib/app/news';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { saveRecord } from '@/lib/storage/records';

/** "Do it": remembers that she means to, so that the card can ask later how it went. */
export async function startIdea(
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  const id = ideaOutcomeIdOf(sonId, ideaId, today);
  await saveRecord('ideaOutcomes', { id, sonId, ideaId, on: today, outcome: 'started' }, now);
  await announceChange(['ideaOutcomes']);
}
