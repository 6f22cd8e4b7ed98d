import { say } from '@/components/ui/notice';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { deleteFollowUp } from '@/lib/app/follow-ups/delete-follow-up';
import { reopenFollowUp, settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import { newtabActsText } from '@/lib/i18n/newtab-acts';

// What the lists beside the idea do, each with its undo. The page brings it on her first press.

/** She has asked about it. */
export async function tickOff(followUpId: string, onUndo: () => void): Promise<void> {
  await settleFollowUp(followUpId, Date.now());
  say(newtabActsText('ask.asked'), async () => {
    onUndo();
    await reopenFollowUp(followUpId, Date.now());
  });
}

/** What he said. */
export async function noteAnswer(followUpId: string, answer: string): Promise<void> {
  await settleFollowUp(followUpId, Date.now(), answer);
  say(newtabActsText('ask.answered'), () => reopenFollowUp(followUpId, Date.now()));
}

/** Something to ask him about. */
export async function jotDown(sonId: string, text: string): Promise<void> {
  const { id } = await addFollowUp({ sonId, text }, Date.now());
  say(newtabActsText('ask.saved'), () => deleteFollowUp(id, Date.now()));
}
