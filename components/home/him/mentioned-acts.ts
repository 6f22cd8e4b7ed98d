import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { bringBackFollowUp } from '@/lib/app/follow-ups/bring-back-follow-up';
import { changeFollowUp } from '@/lib/app/follow-ups/change-follow-up';
import { deleteFollowUp } from '@/lib/app/follow-ups/delete-follow-up';
import { reopenFollowUp, settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import type { FollowUp } from '@/lib/domain/follow-up';
import { himText } from '@/lib/i18n/him';
import { mentionedText } from '@/lib/i18n/mentioned';
import type { MentionedChanges } from './mentioned-form';

/**
 * Keeps something he mentioned.
 *
 * @returns whether it was done
 */
export async function add(sonId: string, changes: MentionedChanges): Promise<boolean> {
  const { text, askOn, luckOn, isHardTime } = changes;
  const days = { ...(askOn && { askOn }), ...(luckOn && { luckOn }) };
  const draft = { sonId, text, ...days, ...(isHardTime && { isHardTime }) };
  return attempt(async () => {
    const { id } = await addFollowUp(draft, Date.now());
    say(mentionedText('edit.added'), () => deleteFollowUp(id, Date.now()));
  });
}

/**
 * Changes what she noted of it.
 *
 * @returns whether it was done
 */
export async function change({ id }: FollowUp, changes: MentionedChanges): Promise<boolean> {
  const isDone = await attempt(() => changeFollowUp(id, changes, Date.now()));
  if (isDone) say(himText('saved'));
  return isDone;
}

/**
 * She has asked about it, or lets a hard time rest.
 *
 * @param onUndo she takes the tick back
 * @returns whether it was done
 */
export async function tickOff({ id, isHardTime }: FollowUp, onUndo: () => void): Promise<boolean> {
  const isDone = await attempt(() => settleFollowUp(id, Date.now()));
  if (isDone) {
    say(mentionedText(isHardTime ? 'rested' : 'asked'), async () => {
      onUndo();
      await reopenFollowUp(id, Date.now());
    });
  }
  return isDone;
}

/**
 * What he said.
 *
 * @returns whether it was done
 */
export async function keepAnswer({ id }: FollowUp, answer: string): Promise<boolean> {
  const isDone = await attempt(() => settleFollowUp(id, Date.now(), answer));
  if (isDone)
    say(mentionedText('answer.saved'), () => changeFollowUp(id, { answer: '' }, Date.now()));
  return isDone;
}

/** She would like to ask about it once more. */
export async function askAgain({ id, askedOn, answer }: FollowUp): Promise<void> {
  if (await attempt(() => reopenFollowUp(id, Date.now())))
    say(mentionedText('edit.again'), () => changeFollowUp(id, { askedOn, answer }, Date.now()));
}

/** It goes for good, unless she takes that back. */
export async function remove({ id }: FollowUp): Promise<void> {
  if (await attempt(() => deleteFollowUp(id, Date.now())))
    say(mentionedText('edit.deleted'), () => bringBackFollowUp(id, Date.now()));
}
