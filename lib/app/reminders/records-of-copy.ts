import type { Records } from '@/lib/domain/backup';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';

/** What the reminder rules look at, from all records of a copy. */
export function reminderRecordsOf(records: Records): ReminderRecords {
  const living = <Noun extends { readonly deletedAt?: number }>(nouns: readonly Noun[]) =>
    nouns.filter(({ deletedAt }) => deletedAt === undefined);
  return {
    sons: living(records.sons),
    milestones: living(records.milestones),
    traditions: living(records.traditions),
    plans: living(records.plans),
    agreements: living(records.agreements),
    interests: living(records.interests),
    followUps: living(records.followUps).filter(({ askedOn }) => askedOn === undefined),
    interactions: living(records.interactions).toSorted(
      (one, other) => other.happenedAt - one.happenedAt,
    ),
    articles: [],
    settings: { ...DEFAULT_SETTINGS, ...living(records.settings)[0] },
  };
}
