import type { IDBPDatabase } from 'idb';
import type { KinthreadSchema } from './schema';

type Migration = (database: IDBPDatabase<KinthreadSchema>) => void;

/** Version 1: every noun of the main job. */
const createFirstStores: Migration = (database) => {
  database.createObjectStore('sons', { keyPath: 'id' });
  database.createObjectStore('interests', { keyPath: 'id' }).createIndex('bySon', 'sonId');
  database.createObjectStore('milestones', { keyPath: 'id' }).createIndex('bySon', 'sonId');
  database
    .createObjectStore('interactions', { keyPath: 'id' })
    .createIndex('bySonAndTime', ['sonId', 'happenedAt']);
  database.createObjectStore('followUps', { keyPath: 'id' }).createIndex('bySon', 'sonId');
  database
    .createObjectStore('ideaDays', { keyPath: 'id' })
    .createIndex('bySonAndDay', ['sonId', 'on']);
  database
    .createObjectStore('ideaOutcomes', { keyPath: 'id' })
    .createIndex('bySonAndDay', ['sonId', 'on']);
  const occurrences = database.createObjectStore('occurrences', { keyPath: 'id' });
  occurrences.createIndex('byStateAndDue', ['state', 'dueAt']);
  occurrences.createIndex('bySubject', 'subjectId');
  database.createObjectStore('settings', { keyPath: 'id' });
  database
    .createObjectStore('cards', { keyPath: 'id' })
    .createIndex('bySonAndDay', ['sonId', 'on']);
  database.createObjectStore('facts', { keyPath: 'id' });
};

/** Version 2: what the two keep going, have planned and have agreed, and the lines of what waits. */
const createTraditionStores: Migration = (database) => {
  for (const name of ['traditions', 'plans', 'agreements'] as const) {
    database.createObjectStore(name, { keyPath: 'id' }).createIndex('bySon', 'sonId');
  }
  database.createObjectStore('waitingLines', { keyPath: 'id' });
};

/** Version 3: ideas of her own, and how far she has come on a path. */
const createPathStores: Migration = (database) => {
  for (const name of ['ownIdeas', 'pathWalks'] as const) {
    database.createObjectStore(name, { keyPath: 'id' }).createIndex('bySon', 'sonId');
  }
};

/** Append only: the length is the version of the schema, and no entry ever changes. */
export const migrations: readonly Migration[] = [
  createFirstStores,
  createTraditionStores,
  createPathStores,
];
