import type { IdeaCard } from '@/lib/domain/idea-card';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { stageOn } from '@/lib/domain/life-stage';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';
import type { OwnIdea } from '@/lib/domain/own-idea';
import type { PathWalk } from '@/lib/domain/path';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { HISTORY_DAYS, type PickRecords } from '@/lib/domain/today/pick-records';
import { database } from './database';
import { ideaDaysSince } from './idea-days';
import { allOutcomes } from './idea-outcomes';
import { latestInteractions } from './latest-interactions';
import { memoriesOf } from './memories';
import { isAlive, type Transaction } from './records';

/** The stores that the choice of an idea depends on; news of any of them may change a card. */
export const PICK_STORES = [
  'sons',
  'interests',
  'milestones',
  'interactions',
  'ideaDays',
  'ideaOutcomes',
  'followUps',
  'ownIdeas',
  'pathWalks',
  'settings',
] as const;

/** The stores of the transaction that prepares cards. */
export const PREPARE_STORES = [...PICK_STORES, 'cards'] as const;
export type PrepareTransaction = Transaction<(typeof PREPARE_STORES)[number][]>;

const INTERACTIONS_READ = 30;

/** The same for a page, which changes nothing; undefined for a son who is not there. */
export async function findPickRecords(
  sonId: string,
  day: LocalDate,
): Promise<StoredPickRecords | undefined> {
  const reading = (await database()).transaction(PREPARE_STORES, 'readonly');
  // Nothing below writes, so the stores of a reading transaction do as well.
  const transaction = reading as unknown as PrepareTransaction;
  const son = await transaction.objectStore('sons').get(sonId);
  return son && isAlive(son) ? readPickRecords(transaction, son, day) : undefined;
}

/** What the choice looks at as it is stored: the paths and her zone are not known here. */
export type StoredPickRecords = Omit<PickRecords, 'path' | 'zone'> & {
  readonly walks: readonly PathWalk[];
  readonly ownIdeas: readonly OwnIdea[];
};

/** All that the choice of his idea for a day looks at. */
export async function readPickRecords(
  transaction: PrepareTransaction,
  son: Son,
  day: LocalDate,
): Promise<StoredPickRecords> {
  const store = transaction.objectStore.bind(transaction);
  const dayEnd = instantAt(addDays(day, 1), '00:00');
  const [
    interests,
    milestones,
    interactions,
    ideaDays,
    outcomes,
    card,
    followUps,
    ownIdeas,
    walks,
    settings,
    memories,
  ] = await Promise.all([
    store('interests').index('bySon').getAll(son.id),
    store('milestones').index('bySon').getAll(son.id),
    latestInteractions(store('interactions'), son.id, dayEnd, INTERACTIONS_READ),
    ideaDaysSince(store('ideaDays'), son.id, addDays(day, -HISTORY_DAYS)),
    allOutcomes(store('ideaOutcomes'), son.id),
    store('cards').get(ideaDayIdOf(son.id, day)),
    store('followUps').index('bySon').getAll(son.id),
    store('ownIdeas').index('bySon').getAll(son.id),
    store('pathWalks').index('bySon').getAll(son.id),
    store('settings').get('settings'),
    memoriesOf(store('interactions'), son.id, day),
  ]);
  const { warmth, leavesOut } = { ...DEFAULT_SETTINGS, ...settings };
  const living = milestones.filter(isAlive);
  const birthday = living.find(({ id }) => id === birthdayIdOf(son.id));
  return {
    // As the years go by, he is a teenager from the day of his birthday on.
    son: { ...son, stage: stageOn(son, birthday, day) },
    interests: interests.filter(isAlive),
    milestones: living,
    interactions,
    ideaDays,
    outcomes,
    followUps: followUps.filter((each) => isAlive(each) && each.askedOn === undefined),
    ownIdeas: ownIdeas.filter(isAlive),
    walks: walks.filter(isAlive),
    choices: { warmth, leavesOut },
    memories,
    ...(card ? { card: card as IdeaCard } : {}),
  };
}
