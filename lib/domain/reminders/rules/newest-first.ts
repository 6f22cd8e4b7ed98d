import type { Interaction } from '@/lib/domain/interaction';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import type { Son } from '@/lib/domain/son';

/** The times in touch with one son, newest first. */
export function newestFirstWith(son: Son, { interactions }: ReminderRecords): Interaction[] {
  return interactions
    .filter(({ sonId }) => sonId === son.id)
    .sort((one, other) => other.happenedAt - one.happenedAt);
}
