import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { database } from './database';
import { inState } from './in-state';
import { isAlive } from './records';

/**
 * The lines of what waits for her now, the nearest day first. What the background has not written
 * yet is left out, and comes with its news.
 */
export async function readWaitingLines(): Promise<WaitingLine[]> {
  const open = (await database()).transaction(['occurrences', 'waitingLines']);
  const byState = open.objectStore('occurrences').index('byStateAndDue');
  const shown = (await byState.getAll(inState('shown'))).filter(isAlive);
  const lines = await Promise.all(shown.map(({ id }) => open.objectStore('waitingLines').get(id)));
  return lines
    .filter((line) => line !== undefined)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
