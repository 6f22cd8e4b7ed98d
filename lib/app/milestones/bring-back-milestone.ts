import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreMilestone } from '@/lib/storage/milestones';

/** Undoes `deleteMilestone`. */
export async function bringBackMilestone(id: string, now: Instant): Promise<void> {
  await restoreMilestone(id, now);
  await announceChange(['milestones']);
}
