import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteRecord } from '@/lib/storage/records';

/** Deletes a plan; `bringBackPlan` undoes it. */
export async function deletePlan(id: string, now: Instant): Promise<void> {
  await deleteRecord('plans', id, now);
  await announceChange(['plans']);
}
