import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { OwnIdea } from '@/lib/domain/own-idea';
import type { Son } from '@/lib/domain/son';
import { database } from './database';
import { allOutcomes } from './idea-outcomes';
import { isAlive } from './records';

/** A son with all her answers about him, oldest first, and the ideas of her own they may be about. */
export type AnswersOfSon = {
  readonly son: Son;
  readonly outcomes: readonly IdeaOutcome[];
  readonly ownIdeas: readonly OwnIdea[];
};

/** All her answers about a son; undefined for one who is not there. */
export async function findAnswersOfSon(sonId: string): Promise<AnswersOfSon | undefined> {
  const transaction = (await database()).transaction(['sons', 'ideaOutcomes', 'ownIdeas']);
  const [son, outcomes, ownIdeas] = await Promise.all([
    transaction.objectStore('sons').get(sonId),
    allOutcomes(transaction.objectStore('ideaOutcomes'), sonId),
    transaction.objectStore('ownIdeas').index('bySon').getAll(sonId),
  ]);
  return son && isAlive(son) ? { son, outcomes, ownIdeas: ownIdeas.filter(isAlive) } : undefined;
}
