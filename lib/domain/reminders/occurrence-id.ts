import { isLocalDate, type LocalDate } from '@/lib/domain/local-date';

const DIGEST = 'digest@';

/** The notification with which she tries whether reminders reach her; it is in no ledger. */
export const TEST_NOTIFICATION_ID = 'test';

/** The id of what a rule says about a subject on one local day. */
export function occurrenceIdOf(rule: string, subjectId: string, dueOn: LocalDate): string {
  return `${rule}:${subjectId}@${dueOn}`;
}

/** The local day on which a rule first made an occurrence due, read from its id. */
export function ruleDayOf(occurrenceId: string): LocalDate | undefined {
  const day = occurrenceId.slice(occurrenceId.lastIndexOf('@') + 1);
  return isLocalDate(day) ? day : undefined;
}

/**
 * The id of a notification that brings several occurrences at once.
 *
 * @param local her wall clock, `YYYY-MM-DDTHH:MM`
 */
export function digestIdOf(local: string): string {
  return `${DIGEST}${local}`;
}

/** Whether a notification brings several occurrences. */
export function isDigestId(notificationId: string): boolean {
  return notificationId.startsWith(DIGEST);
}
