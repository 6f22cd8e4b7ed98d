import type { LocalDate } from '@/lib/domain/local-date';
import type {
  FollowUpReminder,
  HelloReminder,
  Reminder,
  SharedReminder,
} from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { milestoneLabel, milestoneTitle, nearTitle } from './milestone-reminders';
import { remindersText } from './reminders-text';
import { wordingOf } from './wording';

/** What a reminder is about, in a few words: "Daniel’s birthday", "Driving test", "A small hello". */
export function reminderLabel(reminder: Reminder): string {
  switch (reminder.nudge) {
    case 'milestone':
    case 'gift':
      return milestoneLabel(reminder);
    case 'tradition':
    case 'plan':
    case 'check-in':
    case 'article':
      return reminder.title;
    case 'follow-up':
      return remindersText(`${reminder.phase}.label`, { text: reminder.text });
    case 'thinking-of-you':
      return remindersText('hello.label');
    case 'weekly-look':
      return remindersText('week.0');
  }
}

/** The first line of a reminder as it reads on `today`, however late it is read. */
export function reminderTitle(reminder: Reminder, today: LocalDate): string {
  const son = reminder.sonName || commonText('him');
  const wording = wordingOf(reminder.id);
  switch (reminder.nudge) {
    case 'milestone':
    case 'gift':
      return milestoneTitle(reminder, today);
    case 'tradition':
    case 'plan':
    case 'check-in':
      return sharedTitle(reminder, today);
    case 'follow-up':
      return followUpTitle(reminder, son);
    case 'thinking-of-you':
      return helloTitle(reminder, son);
    case 'article':
      return reminder.isInSpace
        ? remindersText('space.later')
        : remindersText(`article.${wording}`, { son, interest: reminder.interest });
    case 'weekly-look':
      return remindersText(`week.${wording}`);
  }
}

/** Two of the wordings only fit before its day is over and while he is not in need of room. */
function sharedTitle(reminder: SharedReminder, today: LocalDate): string {
  const { nudge, title, on, isInSpace } = reminder;
  const wording = wordingOf(reminder.id);
  if (nudge === 'check-in') return remindersText(`check-in.${wording}`);
  const isAhead = nudge === 'plan' ? on >= today : on === today;
  return isInSpace || !isAhead || wording === 0
    ? nearTitle(title, on, today)
    : remindersText(`${nudge}.${wording}`, { title });
}

function followUpTitle({ id, phase, text, isInSpace }: FollowUpReminder, son: string): string {
  return isInSpace
    ? remindersText('space.later')
    : remindersText(`${phase}.${wordingOf(id)}`, { son, text });
}

function helloTitle({ id, needsNoAnswer, isInSpace }: HelloReminder, son: string): string {
  if (isInSpace) return remindersText('space.thought', { son });
  return remindersText(`${needsNoAnswer ? 'noAnswer' : 'hello'}.${wordingOf(id)}`, { son });
}
