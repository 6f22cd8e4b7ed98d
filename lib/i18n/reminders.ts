import { REMINDERS } from '@/content/locales/en/reminders';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { plainDay } from './formats';
import { textOf } from './text';

/** Words about reminders. */
export const remindersText = textOf('reminders', REMINDERS);

/** What a reminder is about, in a few words: "Daniel’s birthday", "Driving test". */
export function reminderLabel({ kind, title, sonName }: Reminder): string {
  if (kind !== 'birthday') return title || commonText(`milestone.${kind}`);
  return sonName
    ? remindersText('birthday.label', { son: sonName })
    : remindersText('hisBirthday.label');
}

/** The first line of a reminder as it reads on `today`, however late it is read. */
export function reminderTitle(reminder: Reminder, today: LocalDate): string {
  if (reminder.kind !== 'birthday') return dayTitle(reminder, today);
  return reminder.sonName ? birthdayTitle(reminder, today) : hisBirthdayTitle(reminder, today);
}

/** How near a day is, in the steps that have their own wording. */
function nearnessOf({ on, asksAfter }: Reminder, today: LocalDate) {
  const days = daysBetween(today, on);
  if (asksAfter) return 'after';
  if (days < 0) return days === -1 ? 'yesterday' : 'past';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === 7) return 'week';
  return days >= 28 && days <= 31 ? 'month' : 'days';
}

function dayTitle(reminder: Reminder, today: LocalDate): string {
  const nearness = nearnessOf(reminder, today);
  return remindersText(`day.${nearness}`, {
    title: reminderLabel(reminder),
    ...whenOf(reminder, today),
  });
}

function birthdayTitle(reminder: Reminder, today: LocalDate): string {
  const { sonName: son, age } = reminder;
  const nearness = nearnessOf(reminder, today);
  return nearness === 'today' && age
    ? remindersText('birthday.todayAge', { son, age })
    : remindersText(`birthday.${nearness}`, { son, ...whenOf(reminder, today) });
}

function hisBirthdayTitle(reminder: Reminder, today: LocalDate): string {
  const { age } = reminder;
  const nearness = nearnessOf(reminder, today);
  return nearness === 'today' && age
    ? remindersText('hisBirthday.todayAge', { age })
    : remindersText(`hisBirthday.${nearness}`, whenOf(reminder, today));
}

function whenOf({ on }: Reminder, today: LocalDate) {
  return { count: daysBetween(today, on), day: plainDay(on, today) };
}
