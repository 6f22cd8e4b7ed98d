import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreFollowUp } from '@/lib/storage/follow-ups';

/** Undoes `deleteFollowUp`. */
export async function bringBackFollowUp(id: string, now: Instant): Promise<void> {
  await restoreFollowUp(id, now);
  await announceChange(['followUps']);
}
