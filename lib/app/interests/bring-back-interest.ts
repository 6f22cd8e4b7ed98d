import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreInterest } from '@/lib/storage/interests';

/** Undoes `deleteInterest`. */
export async function bringBackInterest(id: string, now: Instant): Promise<void> {
  await restoreInterest(id, now);
  await announceChange(['interests']);
}
