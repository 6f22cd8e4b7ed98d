import { describe, expect, it } from 'vitest';
import { database } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';

/**
 * Every version that has been released, as it was. Lines are added here with a new version and
 * never changed: an older copy of the program may still open these stores.
 */
const RELEASED: readonly (readonly string[])[] = [
  [
    'cards id',
    'cards.bySonAndDay sonId,on',
    'facts id',
    'followUps id',
    'followUps.bySon sonId',
    'ideaDays id',
    'ideaDays.bySonAndDay sonId,on',
    'ideaOutcomes id',
    'ideaOutcomes.bySonAndDay sonId,on',
    'interactions id',
    'interactions.bySonAndTime sonId,happenedAt',
    'interests id',
    'interests.bySon sonId',
    'milestones id',
    'milestones.bySon sonId',
    'occurrences id',
    'occurrences.byStateAndDue state,dueAt',
    'occurrences.bySubject subjectId',
    'settings id',
    'sons id',
  ],
  [
    'agreements id',
    'agreements.bySon sonId',
    'plans id',
    'plans.bySon sonId',
    'traditions id',
    'traditions.bySon sonId',
    'waitingLines id',
  ],
  ['ownIdeas id', 'ownIdeas.bySon sonId', 'pathWalks id', 'pathWalks.bySon sonId'],
];

async function storesAndIndexes(): Promise<string[]> {
  const db = await database();
  const lines = [...db.objectStoreNames].flatMap((name) => {
    const { store } = db.transaction(name);
    const indexes = [...store.indexNames].map((index) => {
      return `${name}.${index} ${String(store.index(index).keyPath)}`;
    });
    return [`${name} ${String(store.keyPath)}`, ...indexes];
  });
  return lines.sort();
}

describe('the schema', () => {
  it('has as many versions as migrations, and each is written down here', () => {
    expect(RELEASED).toHaveLength(migrations.length);
  });

  it('still has every store and index that was ever released', async () => {
    expect(await storesAndIndexes()).toEqual([...new Set(RELEASED.flat())].sort());
  });
});
