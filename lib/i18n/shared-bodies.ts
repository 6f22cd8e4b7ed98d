import { instantAt, type LocalDate } from '@/lib/domain/local-date';
import type { SharedReminder } from '@/lib/domain/reminders/reminder';
import { commonText } from './common';
import { clock, longDay } from './formats';
import { notificationsText } from './notifications-text';
import { wordingOf } from './wording';

/** The second line about a tradition, a plan or an agreement. */
export function sharedBody(reminder: SharedReminder, today: LocalDate): string {
  const { id, nudge, title, on, isInSpace } = reminder;
  const wording = wordingOf(id);
  if (nudge === 'check-in') return notificationsText(`check-in.${wording}`, { title });
  if (isInSpace) return notificationsText(`rest.${wording}`);
  if (nudge === 'plan') return planBody(reminder, today);
  if (on < today) return notificationsText(`again.${wording}`);
  const tiedTo = withoutFullStop(reminder.tiedTo ?? '');
  return tiedTo
    ? notificationsText(`tied.${wording}`, { tiedTo })
    : notificationsText(`tradition.${wording}`);
}

function planBody({ id, sonName, on, time }: SharedReminder, today: LocalDate): string {
  const wording = wordingOf(id);
  if (on < today) {
    return notificationsText(`planPast.${wording}`, { son: sonName || commonText('him') });
  }
  const day = longDay(on, today);
  return notificationsText(`plan.${wording}`, {
    when: time === undefined ? day : `${day}, ${clock(instantAt(on, time))}`,
    son: sonName || commonText('him'),
  });
}

/** Her words stand inside a sentence of ours. */
function withoutFullStop(text: string): string {
  return text.replace(/[.…]+$/u, '');
}
