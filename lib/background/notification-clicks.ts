import { occurrencesBroughtBy } from '@/lib/app/reminders/brought-by';
import { finishReminder } from '@/lib/app/reminders/finish-reminder';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { settleReminders } from '@/lib/app/reminders/settle-reminder';
import type { Instant } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { isDigestId, TEST_NOTIFICATION_ID } from '@/lib/domain/reminders/occurrence-id';
import { FOLLOW_UP_AFTER, isMilestoneRule } from '@/lib/domain/reminders/rule-names';
import { clearNotification } from '@/lib/platform/notifications';
import { openPage } from '@/lib/platform/tabs';

/**
 * Follows a click on a notification. The body and the first button open the right place and leave
 * the reminder waiting on the new tab; the second button is her answer. That a notification was
 * closed says nothing: Firefox says so of every one that is replaced.
 *
 * @param button 0 or 1; undefined for the body
 */
export async function followNotification(
  notificationId: string,
  button: number | undefined,
  now: Instant,
): Promise<void> {
  const occurrences = await occurrencesBroughtBy(notificationId);
  await clearNotification(notificationId);
  if (button === 1) await answer(occurrences, now);
  else await open(notificationId, occurrences[0]);
}

async function answer(occurrences: readonly Occurrence[], now: Instant): Promise<void> {
  const ids = occurrences.map(({ id }) => id);
  const secondAnswer = occurrences[0]?.secondAnswer ?? 'later';
  if (secondAnswer === 'later') await postponeReminders(ids, 'this-evening', now);
  else if (secondAnswer === 'not-this-time') await settleReminders(ids, secondAnswer, now);
  else for (const occurrence of occurrences) await finishReminder(finished(occurrence), now);
}

/** That she has asked him already ticks off the question, too. */
function finished({ id, rule, subjectId }: Occurrence) {
  return rule === FOLLOW_UP_AFTER ? { id, followUpId: subjectId } : { id };
}

async function open(notificationId: string, occurrence: Occurrence | undefined): Promise<void> {
  if (notificationId === TEST_NOTIFICATION_ID) await openPage('home.html', '#/settings');
  else if (isDigestId(notificationId)) await openPage('newtab.html', '');
  else await openPage('home.html', placeOf(notificationId, occurrence));
}

/** A day has its own page; what else waits has a page with the words she could use. */
function placeOf(notificationId: string, occurrence: Occurrence | undefined): string {
  if (!isMilestoneRule(notificationId)) return `#/waiting/${encodeURIComponent(notificationId)}`;
  if (!occurrence) return '#/milestones';
  return `#/milestones/${encodeURIComponent(occurrence.subjectId)}`;
}
