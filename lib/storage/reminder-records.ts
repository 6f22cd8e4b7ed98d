import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { database } from './database';
import { isAlive } from './records';
import type { KinthreadSchema } from './schema';

/** The stores that the reminder rules look at. */
export const REMINDER_STORES = ['sons', 'milestones', 'settings'] as const;
type ReminderStore = (typeof REMINDER_STORES)[number];

/** Reads whole stores of one transaction. */
type ReadAll = <Store extends ReminderStore>(
  store: Store,
) => Promise<KinthreadSchema[Store]['value'][]>;

/** What the reminder rules look at, as of one moment. */
export async function readReminderRecords(): Promise<ReminderRecords> {
  const transaction = (await database()).transaction(REMINDER_STORES);
  return reminderRecordsFrom((store) => transaction.objectStore(store).getAll());
}

/** The same within a transaction that does more. */
export async function reminderRecordsFrom(all: ReadAll): Promise<ReminderRecords> {
  const [sons, milestones, settings] = await Promise.all([
    all('sons'),
    all('milestones'),
    all('settings'),
  ]);
  return {
    sons: sons.filter(isAlive),
    milestones: milestones.filter(isAlive),
    settings: { ...DEFAULT_SETTINGS, ...settings[0] },
  };
}
