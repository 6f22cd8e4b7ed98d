import { NOTIFICATIONS } from '@/content/locales/en/notifications';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { longDay, plainDay } from './formats';
import { language } from './language';
import { textOf } from './text';

/** Words that only notifications say. */
export const notificationsText = textOf('notifications', NOTIFICATIONS);

/** The second line: when it is, and one small thing she could do. */
export function reminderBody(reminder: Reminder, today: LocalDate): string {
  const { asksAfter, kind, on } = reminder;
  const days = daysBetween(today, on);
  const son = reminder.sonName || commonText('him');
  const day = longDay(on, today);
  if (reminder.isInSpace) return notificationsText('spaceBody', { day });
  if (asksAfter && days === -1) return notificationsText('afterYesterdayBody', { son });
  if (asksAfter) return notificationsText('afterBody', { son, day: plainDay(on, today) });
  if (days < 0) return notificationsText('pastBody');
  return notificationsText(`${kind}.${phaseOf(days)}`, { son, day });
}

/** "One, another and 2 more", as her language joins them. */
export function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);
}

function phaseOf(days: number) {
  if (days === 0) return 'onDay';
  if (days === 1) return 'eve';
  return days <= 14 ? 'soon' : 'early';
}
