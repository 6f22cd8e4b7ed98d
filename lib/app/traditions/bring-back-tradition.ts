import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreRecord } from '@/lib/storage/records';

/** Undoes `deleteTradition`. */
export async function bringBackTradition(id: string, now: Instant): Promise<void> {
  await restoreRecord('traditions', id, now);
  await announceChange(['traditions']);
}
