import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { database } from './database';
import {
  changeRecord,
  deleteRecord,
  findRecord,
  isAlive,
  restoreRecord,
  saveRecord,
} from './records';
import type { Stored } from './schema';

/** All her sons, in the order in which she added them. */
export async function listSons(): Promise<Stored<Son>[]> {
  const sons = (await (await database()).getAll('sons')).filter(isAlive);
  return sons.sort((one, other) => one.addedAt - other.addedAt);
}

/** One son, unless he does not exist or is deleted. */
export function findSon(id: string): Promise<Stored<Son> | undefined> {
  return findRecord('sons', id);
}

/** Saves a son as of `now`. */
export function saveSon(son: Son, now: Instant): Promise<void> {
  return saveRecord('sons', son, now);
}

/** Changes a son in one transaction; one who does not exist or is deleted stays so. */
export async function changeSon(
  id: string,
  change: (son: Stored<Son>) => Son,
  now: Instant,
): Promise<void> {
  await changeRecord('sons', id, change, now);
}

/** Leaves a tombstone; his other records stay, so that undo is whole. */
export function deleteSon(id: string, now: Instant): Promise<void> {
  return deleteRecord('sons', id, now);
}

/** Brings a deleted son back. */
export function restoreSon(id: string, now: Instant): Promise<void> {
  return restoreRecord('sons', id, now);
}
