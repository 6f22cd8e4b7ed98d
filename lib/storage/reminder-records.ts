import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { database } from './database';
import { isAlive } from './records';

/** What the reminder rules look at, as of one moment. */
export async function readReminderRecords(): Promise<ReminderRecords> {
  const transaction = (await database()).transaction(['sons', 'milestones', 'settings']);
  const [sons, milestones, settings] = await Promise.all([
    transaction.objectStore('sons').getAll(),
    transaction.objectStore('milestones').getAll(),
    transaction.objectStore('settings').get('settings'),
  ]);
  return {
    sons: sons.filter(isAlive),
    milestones: milestones.filter(isAlive),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}
