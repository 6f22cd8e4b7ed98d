import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteMilestone as deleteStoredMilestone } from '@/lib/storage/milestones';

/** Deletes a date; `bringBackMilestone` undoes it. */
export async function deleteMilestone(id: string, now: Instant): Promise<void> {
  await deleteStoredMilestone(id, now);
  await announceChange(['milestones']);
}
