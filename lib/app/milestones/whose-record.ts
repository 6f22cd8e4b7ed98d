import { findRecord } from '@/lib/storage/records';

/** Stores whose records have an address on the page of milestones. */
const STORES = ['milestones', 'traditions', 'plans', 'agreements'] as const;

/**
 * The son to whom a date, a tradition, a plan or an agreement belongs.
 *
 * @returns undefined when there is nothing of that id any more
 */
export async function whoseRecord(id: string): Promise<string | undefined> {
  const found = await Promise.all(STORES.map((store) => findRecord(store, id)));
  return found.find((record) => record !== undefined)?.sonId;
}
