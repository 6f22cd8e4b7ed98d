import type {
  FollowUpReminder,
  HelloReminder,
  MilestoneReminder,
  Reminder,
} from '@/lib/domain/reminders/reminder';
import { longDay, plainDay, weekday } from './formats';
import { milestoneLabel } from './milestone-reminders';
import { nudgesText } from './nudges-text';

/** Why she sees a reminder, in a plain sentence. */
export function whyThis(reminder: Reminder): string {
  if (reminder.isInSpace && leadsToHim(reminder)) return nudgesText('why.room');
  switch (reminder.nudge) {
    case 'milestone':
      return whyMilestone(reminder);
    case 'gift':
      return nudgesText('why.gift');
    case 'tradition':
    case 'plan':
    case 'check-in':
      return nudgesText(`why.${reminder.nudge}`, { day: longDay(reminder.on, reminder.on) });
    case 'follow-up':
      return whyFollowUp(reminder);
    case 'thinking-of-you':
      return whyHello(reminder);
    case 'article':
      return nudgesText('why.article', { interest: reminder.interest });
    case 'weekly-look':
      return nudgesText('why.weekly-look', { weekday: weekday(reminder.on) });
  }
}

function leadsToHim({ nudge }: Reminder): boolean {
  return nudge === 'follow-up' || nudge === 'thinking-of-you' || nudge === 'article';
}

function whyMilestone(reminder: MilestoneReminder): string {
  const label = milestoneLabel(reminder);
  return nudgesText(reminder.asksAfter ? 'why.after' : 'why.milestone', { label });
}

function whyFollowUp({ phase, mentionedOn, on }: FollowUpReminder): string {
  const day = plainDay(mentionedOn, on);
  if (phase === 'after') return nudgesText('why.follow-up', { day });
  return nudgesText(`why.${phase}`, { day });
}

/** What research found is told in whole here, as the notification has room for half of it. */
function whyHello({ tellsResearch, needsNoAnswer }: HelloReminder): string {
  const why = nudgesText(needsNoAnswer ? 'why.helloNoAnswer' : 'why.hello');
  return tellsResearch ? `${why} ${nudgesText('why.research')}` : why;
}
