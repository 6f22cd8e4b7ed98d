import type { DueNotification } from '@/lib/app/reminders/claim-reminders';
import type { LocalDate } from '@/lib/domain/local-date';
import type { SecondAnswer } from '@/lib/domain/reminders/occurrence';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { listOf } from '@/lib/i18n/list';
import { reminderBody } from '@/lib/i18n/notifications';
import { notificationsText } from '@/lib/i18n/notifications-text';
import { reminderLabel, reminderTitle } from '@/lib/i18n/reminders';
import { remindersText } from '@/lib/i18n/reminders-text';
import { shortened } from '@/lib/i18n/shortened';
import type { NotificationContent } from '@/lib/platform/notifications';
import { fitted } from './fitted';
import { answersTo } from './notification-answers';

const LONGEST_TITLE = 40;
const LONGEST_BODY = 90;
const LONGEST_IN_LIST = 22;
const LISTED = 2;

/** What a notification says, and what its second button does. */
export type NotificationText = Required<NotificationContent> & {
  readonly secondAnswer: SecondAnswer;
};

/** The words of a notification on `today`. With `hidesNames` they give nothing away. */
export function notificationText(
  { reminders }: DueNotification,
  hidesNames: boolean,
  today: LocalDate,
): NotificationText {
  if (hidesNames) return hiddenText();
  const [first, ...others] = reminders;
  if (!first) throw new Error('A notification without a reminder');
  return others.length > 0 ? digestText(reminders) : singleText(first, today);
}

function hiddenText(): NotificationText {
  return {
    title: notificationsText('hiddenTitle'),
    body: notificationsText('hiddenBody'),
    buttons: [notificationsText('open'), remindersText('later')],
    secondAnswer: 'later',
  };
}

function singleText(reminder: Reminder, today: LocalDate): NotificationText {
  return {
    title: fitted(reminder, LONGEST_TITLE, (names) => reminderTitle(names, today)),
    body: fitted(reminder, LONGEST_BODY, (names) => reminderBody(names, today)),
    ...answersTo(reminder, today),
  };
}

function digestText(reminders: readonly Reminder[]): NotificationText {
  const labels = reminders.map((reminder) => fitted(reminder, LONGEST_IN_LIST, reminderLabel));
  const more = labels.length - LISTED;
  const list = listOf([
    ...labels.slice(0, LISTED),
    ...(more > 0 ? [notificationsText('digestMore', { count: more })] : []),
  ]);
  return {
    title: notificationsText(areAllDays(reminders) ? 'digestTitle' : 'digestMixedTitle', {
      count: reminders.length,
    }),
    body: shortened(notificationsText('digestBody', { list }), LONGEST_BODY),
    buttons: [notificationsText('look'), notificationsText('remindLater')],
    secondAnswer: 'later',
  };
}

function areAllDays(reminders: readonly Reminder[]): boolean {
  return reminders.every(({ nudge }) => nudge === 'milestone' || nudge === 'gift');
}
