import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteInterest as deleteStoredInterest } from '@/lib/storage/interests';

/** Deletes an interest; `bringBackInterest` undoes it. */
export async function deleteInterest(id: string, now: Instant): Promise<void> {
  await deleteStoredInterest(id, now);
  await announceChange(['interests']);
}
