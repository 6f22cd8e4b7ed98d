import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreRecord } from '@/lib/storage/records';

/** Undoes `deletePlan`. */
export async function bringBackPlan(id: string, now: Instant): Promise<void> {
  await restoreRecord('plans', id, now);
  await announceChange(['plans']);
}
