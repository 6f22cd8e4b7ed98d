import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteRecord } from '@/lib/storage/records';

/** Deletes an agreement; `bringBackAgreement` undoes it. */
export async function deleteAgreement(id: string, now: Instant): Promise<void> {
  await deleteRecord('agreements', id, now);
  await announceChange(['agreements']);
}
