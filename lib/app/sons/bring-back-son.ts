import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreSon } from '@/lib/storage/sons';

/** Undoes `removeSon`. */
export async function bringBackSon(id: string, now: Instant): Promise<void> {
  await restoreSon(id, now);
  await announceChange(['sons']);
}
