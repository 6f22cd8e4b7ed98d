import { announceChange } from '@/lib/app/news';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { changeRecord } from '@/lib/storage/records';

/** An agreement is fine as it is: moves the day on which the two look at it again. */
export async function lookAgainOn(id: string, reviewOn: LocalDate, now: Instant): Promise<void> {
  await changeRecord('agreements', id, (agreement) => ({ ...agreement, reviewOn }), now);
  await announceChange(['agreements']);
}
