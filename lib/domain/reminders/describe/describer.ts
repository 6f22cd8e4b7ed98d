import type { LocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { isInSpace } from '@/lib/domain/son';

/** What is looked at to say what an occurrence is about. */
export type Described = {
  readonly occurrence: Occurrence;
  readonly records: ReminderRecords;
  readonly today: LocalDate;
};

/** Says what occurrences of one kind are about; undefined when their record is gone or moved. */
export type Describer = (described: Described) => Reminder | undefined;

/**
 * What every reminder says of itself, besides its kind.
 *
 * @param sonId of the record it is about: she may have moved it to another son
 * @returns undefined when he is gone
 */
export function commonParts({ occurrence, records, today }: Described, sonId: string) {
  const son = records.sons.find(({ id }) => id === sonId);
  if (!son) return undefined;
  return {
    id: occurrence.id,
    sonId: son.id,
    sonName: son.name.trim(),
    on: occurrence.aboutOn,
    isInSpace: isInSpace(son, today),
    ...(son.channel ? { channel: son.channel } : {}),
  };
}
