import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { SecondAnswer } from '@/lib/domain/reminders/occurrence';
import type { MilestoneReminder, Reminder } from '@/lib/domain/reminders/reminder';
import { notificationsText } from '@/lib/i18n/notifications-text';
import { remindersText } from '@/lib/i18n/reminders-text';

type First = 'plan' | 'write' | 'ask' | 'look' | 'open' | 'showMe';
type Second = 'remindLater' | 'notThisTime' | 'notToday' | 'noThanks' | 'alreadyDid';

/** The two buttons of a notification and what the second does: it is the kind way to say no. */
type Answers = { readonly buttons: readonly [string, string]; readonly secondAnswer: SecondAnswer };

/** The buttons under one reminder as it reads on `today`. */
export function answersTo(reminder: Reminder, today: LocalDate): Answers {
  if (reminder.isInSpace) return answers('open', 'notThisTime', 'not-this-time');
  switch (reminder.nudge) {
    case 'milestone':
    case 'gift':
      return answersToMilestone(reminder, today);
    case 'tradition':
      return answers('look', 'notThisTime', 'not-this-time');
    case 'plan':
    case 'check-in':
      return answers('look', 'remindLater', 'later');
    case 'weekly-look':
      return answers('look', 'notToday', 'not-this-time');
    case 'follow-up':
      return reminder.phase === 'after'
        ? answers('ask', 'alreadyDid', 'done')
        : answers('showMe', 'notThisTime', 'not-this-time');
    case 'thinking-of-you':
      return answers('showMe', 'notToday', 'not-this-time');
    case 'article':
      return answers('look', 'noThanks', 'not-this-time');
  }
}

function answersToMilestone({ asksAfter, on }: MilestoneReminder, today: LocalDate): Answers {
  const days = daysBetween(today, on);
  if (asksAfter) return answers('ask', 'alreadyDid', 'done');
  if (days > 1) return answers('plan', 'remindLater', 'later');
  return answers(days < 0 ? 'look' : 'write', 'notThisTime', 'not-this-time');
}

function answers(first: First, second: Second, secondAnswer: SecondAnswer): Answers {
  const refusal = second === 'notThisTime' ? remindersText(second) : notificationsText(second);
  return { buttons: [notificationsText(first), refusal], secondAnswer };
}
