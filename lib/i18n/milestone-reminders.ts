import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { MilestoneReminder } from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { plainDay } from './formats';
import { remindersText } from './reminders-text';
import { wordingOf } from './wording';

/** From this many days ahead there is time for a present; nearer, the day itself is what counts. */
const DAYS_FOR_A_GIFT = 3;

/** "Daniel’s birthday", "Driving test". */
export function milestoneLabel({ kind, title, sonName }: MilestoneReminder): string {
  if (kind !== 'birthday') return title || commonText(`milestone.${kind}`);
  return sonName
    ? remindersText('birthday.label', { son: sonName })
    : remindersText('hisBirthday.label');
}

/** Whether it is about a present, and there is time for one. */
export function isAboutGift({ nudge, on }: MilestoneReminder, today: LocalDate): boolean {
  return nudge === 'gift' && daysBetween(today, on) >= DAYS_FOR_A_GIFT;
}

/** The first line about a day that matters to him. */
export function milestoneTitle(reminder: MilestoneReminder, today: LocalDate): string {
  if (isAboutGift(reminder, today)) {
    const label = milestoneLabel(reminder);
    return remindersText(`gift.${wordingOf(reminder.id)}`, { label });
  }
  const asks = reminder.asksAfter && !reminder.isInSpace;
  const nearness = asks ? 'after' : nearnessOf(reminder.on, today);
  const values = { count: daysBetween(today, reminder.on), day: plainDay(reminder.on, today) };
  const { kind, sonName: son, age } = reminder;
  if (kind !== 'birthday') {
    return remindersText(`day.${nearness}`, { title: milestoneLabel(reminder), ...values });
  }
  if (nearness === 'today' && age) {
    return son
      ? remindersText('birthday.todayAge', { son, age })
      : remindersText('hisBirthday.todayAge', { age });
  }
  return son
    ? remindersText(`birthday.${nearness}`, { son, ...values })
    : remindersText(`hisBirthday.${nearness}`, values);
}

/** "Tomorrow: Lunch in York". */
export function nearTitle(title: string, on: LocalDate, today: LocalDate): string {
  return remindersText(`day.${nearnessOf(on, today)}`, {
    title,
    count: daysBetween(today, on),
    day: plainDay(on, today),
  });
}

/** How near a day is, in the steps that have their own wording. */
function nearnessOf(on: LocalDate, today: LocalDate) {
  const days = daysBetween(today, on);
  if (days < 0) return days === -1 ? 'yesterday' : 'past';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === 7) return 'week';
  return days >= 28 && days <= 31 ? 'month' : 'days';
}
