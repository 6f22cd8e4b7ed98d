import { announceChange } from '@/lib/app/news';
import { ideaOutcomeIdOf } from '@/lib/domain/idea-day';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { saveRecord } from '@/lib/storage/records';

/**
 * "Not for us" of an idea that she came upon by herself. Today's card steps over it by itself, and
 * stays as it is when this is another idea than the one on show there.
 */
export async function putAway(
  sonId: string,
  ideaId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  const id = ideaOutcomeIdOf(sonId, ideaId, today);
  await saveRecord('ideaOutcomes', { id, sonId, ideaId, on: today, outcome: 'put-away' }, now);
  await announceChange(['ideaOutcomes']);
}
