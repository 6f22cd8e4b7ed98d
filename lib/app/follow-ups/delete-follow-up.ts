import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteFollowUp as deleteStored } from '@/lib/storage/follow-ups';

/** Takes away something to ask about. */
export async function deleteFollowUp(id: string, now: Instant): Promise<void> {
  await deleteStored(id, now);
  await announceChange(['followUps']);
}
