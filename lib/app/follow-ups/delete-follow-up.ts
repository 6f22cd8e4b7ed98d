import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import {
  deleteFollowUp as deleteStored,
  restoreFollowUp as restoreStored,
} from '@/lib/storage/follow-ups';

/** Takes away something to ask about. */
export async function deleteFollowUp(id: string, now: Instant): Promise<void> {
  await deleteStored(id, now);
  await announceChange(['followUps']);
}

/** Brings back something to ask about that was deleted. */
export async function restoreFollowUp(id: string, now: Instant): Promise<void> {
  await restoreStored(id, now);
  await announceChange(['followUps']);
}
