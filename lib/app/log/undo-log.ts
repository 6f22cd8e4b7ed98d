import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { deleteInteraction, restoreInteraction } from '@/lib/storage/interactions';

/** Takes a logged interaction back, as if it had not been logged. */
export async function undoLog(id: string, now: Instant): Promise<void> {
  await deleteInteraction(id, now);
  await announceChange(['interactions']);
}

/** Brings an interaction back that was taken back or deleted. */
export async function restoreLog(id: string, now: Instant): Promise<void> {
  await restoreInteraction(id, now);
  await announceChange(['interactions']);
}
