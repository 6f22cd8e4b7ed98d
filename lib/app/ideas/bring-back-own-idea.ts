import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { restoreRecord } from '@/lib/storage/records';

/** Undoes `deleteOwnIdea`. */
export async function bringBackOwnIdea(id: string, now: Instant): Promise<void> {
  await restoreRecord('ownIdeas', id, now);
  await announceChange(['ownIdeas']);
}
