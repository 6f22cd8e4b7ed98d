import type { Interaction } from '@/lib/domain/interaction';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import { latestInteractions } from './latest-interactions';
import { changeRecord, deleteRecord, findRecord, restoreRecord, saveRecord } from './records';
import type { Stored } from './schema';

/** One interaction, unless it does not exist or is deleted. */
export function findInteraction(id: string): Promise<Stored<Interaction> | undefined> {
  return findRecord('interactions', id);
}

/**
 * The newest interactions with one son, newest first, however many there are.
 *
 * @param count how many at most
 * @param before only what happened before this moment: the next page of a list
 */
export async function newestInteractions(
  sonId: string,
  count: number,
  before: Instant = Number.POSITIVE_INFINITY,
): Promise<Stored<Interaction>[]> {
  const { store } = (await database()).transaction('interactions');
  return latestInteractions(store, sonId, before, count);
}

/** Saves an interaction as of `now`. */
export function saveInteraction(interaction: Interaction, now: Instant): Promise<void> {
  return saveRecord('interactions', interaction, now);
}

/**
 * Changes an interaction in one transaction.
 *
 * @returns it as saved, or undefined when it does not exist or is deleted
 */
export function changeInteraction(
  id: string,
  change: (interaction: Stored<Interaction>) => Interaction,
  now: Instant,
): Promise<Stored<Interaction> | undefined> {
  return changeRecord('interactions', id, change, now);
}

/** Leaves a tombstone. */
export function deleteInteraction(id: string, now: Instant): Promise<void> {
  return deleteRecord('interactions', id, now);
}

/** Brings a deleted interaction back. */
export function restoreInteraction(id: string, now: Instant): Promise<void> {
  return restoreRecord('interactions', id, now);
}
