import { announceChange } from '@/lib/app/news';
import { removeCanary } from '@/lib/platform/canary';
import { deleteAllRecords } from '@/lib/storage/all-records';
import { ALL_STORES } from '@/lib/storage/schema';

/** Deletes every record on this computer for good, and the sign that there were any. */
export async function deleteEverything(): Promise<void> {
  // The sign goes first: were the browser to stop in between, she must not be told of a loss.
  await removeCanary();
  await deleteAllRecords();
  await announceChange(ALL_STORES);
}
