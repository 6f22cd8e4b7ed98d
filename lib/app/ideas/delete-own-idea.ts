import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteRecord } from '@/lib/storage/records';

/** Deletes an idea of her own; `bringBackOwnIdea` undoes it. */
export async function deleteOwnIdea(id: string, now: Instant): Promise<void> {
  await deleteRecord('ownIdeas', id, now);
  await announceChange(['ownIdeas']);
}
