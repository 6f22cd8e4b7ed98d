import type { Interaction } from '@/lib/domain/interaction';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { chanceOf } from './hash';
import { memoryInWords } from './memory-in-words';
import type { NamesTopic } from './topics';

/**
 * A day of theirs is brought up on about two days of its week: who writes much down has one every
 * week, and would hear of nothing else.
 */
const DAYS_FOR_ONE = 2 / 7;

/**
 * The good time that may be brought up today: none on most days; the loveliest, then the latest,
 * without what touches on a topic to leave alone.
 *
 * @param memories good times in this week of earlier years
 * @param seed the son's id
 */
export function memoryOfDay(
  memories: readonly Interaction[],
  namesTopic: NamesTopic,
  today: LocalDate,
  seed: string,
): Interaction | undefined {
  if (chanceOf(`${seed}|${today}|memory`) >= DAYS_FOR_ONE) return undefined;
  return memories
    .filter((memory) => memoryInWords(memory, today) !== '')
    .filter(({ note, mentioned, ownKind = '' }) => !namesTopic(`${note} ${mentioned} ${ownKind}`))
    .toSorted((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1))[0];
}

function sortKey({ feeling, happenedAt, id }: Interaction): string {
  return `${feeling === 'lovely' ? 1 : 0} ${localDateAt(happenedAt)} ${id}`;
}
