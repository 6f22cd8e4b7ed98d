import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteRecord } from '@/lib/storage/records';

/** Deletes a tradition; `bringBackTradition` undoes it. */
export async function deleteTradition(id: string, now: Instant): Promise<void> {
  await deleteRecord('traditions', id, now);
  await announceChange(['traditions']);
}
