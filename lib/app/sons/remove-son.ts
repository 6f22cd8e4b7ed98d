import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteSon } from '@/lib/storage/sons';

/** Takes a son off every page; what she kept about him waits, so that `bringBackSon` is whole. */
export async function removeSon(id: string, now: Instant): Promise<void> {
  await deleteSon(id, now);
  await announceChange(['sons']);
}
