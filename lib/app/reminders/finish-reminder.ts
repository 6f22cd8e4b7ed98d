import { reopenFollowUp, settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import type { Instant } from '@/lib/domain/local-date';
import type { Waiting } from '@/lib/domain/reminders/waiting';
import { settleReminders, unsettleReminder } from './settle-reminder';

type Finished = Pick<Waiting, 'id' | 'followUpId'>;

/** She has done what a reminder was about; what it was to ask him is asked with it. */
export async function finishReminder({ id, followUpId }: Finished, now: Instant): Promise<void> {
  await settleReminders([id], 'done', now);
  if (followUpId) await settleFollowUp(followUpId, now);
}

/** Takes that back: the reminder waits again, and so does the question. */
export async function unfinishReminder({ id, followUpId }: Finished, now: Instant): Promise<void> {
  if (followUpId) await reopenFollowUp(followUpId, now);
  await unsettleReminder(id, now);
}
