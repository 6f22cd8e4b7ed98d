import { say } from '@/components/ui/notice';
import { finishReminder, unfinishReminder } from '@/lib/app/reminders/finish-reminder';
import { postponeReminders } from '@/lib/app/reminders/postpone-reminder';
import { settleReminders, unsettleReminder } from '@/lib/app/reminders/settle-reminder';
import type { Postponement } from '@/lib/domain/reminders/postponement';
import type { Waiting } from '@/lib/domain/reminders/waiting';
import { answersText } from '@/lib/i18n/answers';
import { postponedNotice } from '@/lib/i18n/postponements';

// What she makes of a reminder that waits, each with its undo. A page brings it on her first press.

/** It is done. */
export async function finish(waiting: Waiting, onUndo: () => void): Promise<void> {
  await finishReminder(waiting, Date.now());
  say(answersText('done'), async () => {
    onUndo();
    await putBack(waiting);
  });
}

/** It waits again, as if it had not been done. */
export async function putBack(waiting: Waiting): Promise<void> {
  await unfinishReminder(waiting, Date.now());
}

/** She lets it be this time. */
export async function leave({ id }: Waiting): Promise<void> {
  await settleReminders([id], 'not-this-time', Date.now());
  say(answersText('notThisTime'), () => unsettleReminder(id, Date.now()));
}

/** It comes again later. */
export async function postpone({ id }: Waiting, to: Postponement): Promise<void> {
  const now = Date.now();
  await postponeReminders([id], to, now);
  say(postponedNotice(to, now), () => unsettleReminder(id, Date.now()));
}
