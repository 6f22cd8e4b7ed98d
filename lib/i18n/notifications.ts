import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type {
  ArticleReminder,
  FollowUpReminder,
  MilestoneReminder,
  Reminder,
  WeeklyReminder,
} from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { longDay, plainDay, weekday } from './formats';
import { helloBody } from './hello-bodies';
import { listOf } from './list';
import { isAboutGift } from './milestone-reminders';
import { notificationsText } from './notifications-text';
import { sharedBody } from './shared-bodies';
import { wordingOf } from './wording';

/** The second line: when it is, and one small thing she could do. */
export function reminderBody(reminder: Reminder, today: LocalDate): string {
  switch (reminder.nudge) {
    case 'milestone':
    case 'gift':
      return milestoneBody(reminder, today);
    case 'tradition':
    case 'plan':
    case 'check-in':
      return sharedBody(reminder, today);
    case 'follow-up':
      return followUpBody(reminder, today);
    case 'thinking-of-you':
      return reminder.isInSpace ? roomBody(reminder) : helloBody(reminder, today);
    case 'article':
      return reminder.isInSpace ? roomBody(reminder) : articleBody(reminder);
    case 'weekly-look':
      return weekBody(reminder);
  }
}

function milestoneBody(reminder: MilestoneReminder, today: LocalDate): string {
  const { id, asksAfter, kind, on } = reminder;
  const days = daysBetween(today, on);
  const wording = wordingOf(id);
  const son = reminder.sonName || commonText('him');
  const day = longDay(on, today);
  if (reminder.isInSpace) return notificationsText(`space.${wording}`, { day });
  if (isAboutGift(reminder, today)) return notificationsText(`gift.${wording}`, { day });
  if (asksAfter && days === -1 && wording === 0) return notificationsText('howYesterday', { son });
  if (asksAfter) return notificationsText(`how.${wording}`, { son, day: plainDay(on, today) });
  if (days < 0) return notificationsText(`past.${wording}`);
  const phase = phaseOf(days);
  const values = { son, day };
  // The words of its kind may ask him something; those for any day never do.
  if (wording === 0 && !reminder.asksNothing) return notificationsText(`${kind}.${phase}`, values);
  return notificationsText(`any.${phase}.${wording === 0 ? 1 : wording}`, values);
}

function phaseOf(days: number) {
  if (days === 0) return 'onDay';
  if (days === 1) return 'eve';
  return days <= 14 ? 'soon' : 'early';
}

function followUpBody(reminder: FollowUpReminder, today: LocalDate): string {
  const { id, phase, text, mentionedOn, isInSpace } = reminder;
  if (isInSpace) return roomBody(reminder);
  const days = daysBetween(mentionedOn, today);
  const day = days > 0 && days < 7 ? weekday(mentionedOn) : plainDay(mentionedOn, today);
  return notificationsText(`${phase}.${wordingOf(id)}`, { text, day });
}

function articleBody({ id, title, interest }: ArticleReminder): string {
  return notificationsText(`article.${wordingOf(id)}`, { title, interest });
}

/** While he has asked for room, whatever it was can wait. */
function roomBody({ id }: Reminder): string {
  return notificationsText(`rest.${wordingOf(id)}`);
}

function weekBody({ id, dayCount, askCount }: WeeklyReminder): string {
  const parts = [
    ...(dayCount > 0 ? [notificationsText('week.days', { count: dayCount })] : []),
    ...(askCount > 0 ? [notificationsText('week.asks', { count: askCount })] : []),
  ];
  return notificationsText(`week.${wordingOf(id)}`, { list: listOf(parts) });
}
