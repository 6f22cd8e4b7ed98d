import type { Interaction } from '@/lib/domain/interaction';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { MEMORY_DAYS, memoryDays } from '@/lib/domain/reminders/rules/memory-days';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { database } from './database';
import { latestInteractions } from './latest-interactions';
import { isAlive, type Transaction } from './records';

/** The stores that the reminder rules look at. */
export const REMINDER_STORES = [
  'sons',
  'milestones',
  'traditions',
  'plans',
  'agreements',
  'interests',
  'followUps',
  'interactions',
  'settings',
] as const;
type ReminderStore = (typeof REMINDER_STORES)[number];
/** A transaction over these stores, as far as it is needed. */
export type ReadingTransaction = Pick<Transaction<ReminderStore[]>, 'objectStore'>;

/** Newest times in touch that are read with each son: enough for every word without an answer. */
const NEWEST = 30;

/** What the reminder rules look at, as of one day. */
export async function readReminderRecords(today: LocalDate): Promise<ReminderRecords> {
  const transaction = (await database()).transaction(REMINDER_STORES);
  return reminderRecordsFrom(transaction as unknown as ReadingTransaction, today);
}

/**
 * The same within a transaction that does more. Of the times in touch it reads the newest and a few
 * of these days in years past; articles come from whoever matches them.
 */
export async function reminderRecordsFrom(
  open: ReadingTransaction,
  today: LocalDate,
): Promise<ReminderRecords> {
  const all = <Store extends Exclude<ReminderStore, 'interactions'>>(store: Store) =>
    open.objectStore(store).getAll();
  const [sons, milestones, traditions, plans, agreements, interests, followUps, settings] =
    await Promise.all([
      all('sons'),
      all('milestones'),
      all('traditions'),
      all('plans'),
      all('agreements'),
      all('interests'),
      all('followUps'),
      all('settings'),
    ]);
  const living = sons.filter(isAlive);
  const times = await Promise.all(living.map(({ id }) => interactionsWith(open, id, today)));
  return {
    sons: living,
    milestones: milestones.filter(isAlive),
    traditions: traditions.filter(isAlive),
    plans: plans.filter(isAlive),
    agreements: agreements.filter(isAlive),
    interests: interests.filter(isAlive),
    followUps: followUps.filter((each) => isAlive(each) && each.askedOn === undefined),
    interactions: times.flat(),
    articles: [],
    settings: { ...DEFAULT_SETTINGS, ...settings[0] },
  };
}

async function interactionsWith(
  open: ReadingTransaction,
  sonId: string,
  today: LocalDate,
): Promise<Interaction[]> {
  const store = open.objectStore('interactions');
  const newest = await latestInteractions(
    store,
    sonId,
    instantAt(addDays(today, 1), '00:00'),
    NEWEST,
  );
  const old = await Promise.all(
    memoryDays(today).map((day) =>
      store.index('bySonAndTime').getAll(aroundDay(sonId, day), NEWEST),
    ),
  );
  const known = new Set(newest.map(({ id }) => id));
  return [...newest, ...old.flat().filter((each) => isAlive(each) && !known.has(each.id))];
}

function aroundDay(sonId: string, day: LocalDate): IDBKeyRange {
  const from = instantAt(addDays(day, -MEMORY_DAYS), '00:00');
  const to = instantAt(addDays(day, MEMORY_DAYS + 1), '00:00');
  return IDBKeyRange.bound([sonId, from], [sonId, to], false, true);
}
