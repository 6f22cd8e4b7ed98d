import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import { sonFrom } from './idea-days';
import { isAlive } from './records';
import type { Stored } from './schema';

/** The store within a transaction, as far as reading goes. */
type OutcomeStore = {
  index(name: 'bySonAndDay'): { getAll(range: IDBKeyRange): Promise<Stored<IdeaOutcome>[]> };
};

/** Her answers about one son since a day, that day included, oldest first. */
export async function outcomesSince(
  store: OutcomeStore,
  sonId: string,
  since: LocalDate,
): Promise<Stored<IdeaOutcome>[]> {
  return (await store.index('bySonAndDay').getAll(sonFrom(sonId, since))).filter(isAlive);
}

/**
 * All her answers about one son, as what she put away stays away: a few a day at most. For the
 * background and for what the full page loads by and by, not for a page that opens by itself.
 */
export async function allOutcomes(
  store: OutcomeStore,
  sonId: string,
): Promise<Stored<IdeaOutcome>[]> {
  const ofSon = IDBKeyRange.bound([sonId, ''], [sonId, '\uffff']);
  return (await store.index('bySonAndDay').getAll(ofSon)).filter(isAlive);
}
