import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreRecord } from '@/lib/storage/records';

/** Undoes `deleteAgreement`. */
export async function bringBackAgreement(id: string, now: Instant): Promise<void> {
  await restoreRecord('agreements', id, now);
  await announceChange(['agreements']);
}
