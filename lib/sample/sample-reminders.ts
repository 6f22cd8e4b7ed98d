import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { momentOf } from './sample-moment';

/** The ledger of a past in which every notice of a milestone came in the morning and was dealt with. */
export function settledReminders(
  records: ReminderRecords,
  { from, today }: { readonly from: LocalDate; readonly today: LocalDate },
): readonly Occurrence[] {
  const given = givenOccurrences(records, { from, to: addDays(today, -1) });
  const notices = given.filter(({ rule }) => rule.startsWith('milestone'));
  return notices.map((notice) => {
    const dueAt = momentOf(notice.dueLocal.slice(0, 10) as LocalDate, 9);
    return {
      ...notice,
      dueAt,
      state: 'acked',
      attempts: 1,
      notificationId: notice.id,
      claimedAt: dueAt,
      shownAt: dueAt,
      ackedAt: dueAt + 3_600_000,
      settledAs: 'done',
    };
  });
}
