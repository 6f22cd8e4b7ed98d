import { TRADITIONS } from '@/content/locales/en/traditions';
import { addDays, daysBetween, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { Recurrence, Weekday } from '@/lib/domain/recurrence';
import { clock, plainDay, soonDay, weekday, yearDay } from './formats';
import { textOf } from './text';

/** Words of what the two keep going. */
export const traditionsText = textOf('traditions', TRADITIONS);

/** A Sunday, from which the other days of a week follow. */
const SOME_SUNDAY = parseLocalDate('2024-01-07');

/** "Friday". */
export function weekdayName(day: Weekday): string {
  return weekday(addDays(SOME_SUNDAY, day));
}

/**
 * How something comes back, without a full stop: "Every Sunday at 17:00", "The Saturday before
 * Christmas", "On his birthday".
 *
 * @param time `HH:MM`, when it has an hour
 */
export function recurrenceWords(recurrence: Recurrence, time?: string): string {
  const how = howWords(recurrence);
  return time ? traditionsText('how.timed', { how, time: hourWords(time) }) : how;
}

/** "17:00" or "5:00 pm", as her language writes it. */
export function hourWords(time: string): string {
  return clock(new Date(2024, 0, 7, Number(time.slice(0, 2)), Number(time.slice(3))));
}

function howWords(recurrence: Recurrence): string {
  switch (recurrence.every) {
    case 'weeks': {
      const day = weekdayName(recurrence.weekday);
      return recurrence.interval === 1
        ? traditionsText('how.weekly', { weekday: day })
        : traditionsText('how.weeks', { count: recurrence.interval, weekday: day });
    }
    case 'month':
      return traditionsText(`how.month.${recurrence.week}`, {
        weekday: weekdayName(recurrence.weekday),
      });
    case 'year':
      return traditionsText('how.year', { day: yearDay(recurrence) });
    case 'year-before': {
      const day = weekdayName(recurrence.weekday);
      return isChristmas(recurrence)
        ? traditionsText('how.beforeChristmas', { weekday: day })
        : traditionsText('how.before', { weekday: day, day: yearDay(recurrence) });
    }
    case 'birthday':
      return traditionsText('how.birthday');
  }
}

function isChristmas({ month, day }: { readonly month: number; readonly day: number }): boolean {
  return month === 12 && day === 25;
}

/** Days ahead up to which a next time is told by how far away it is. */
const SOON_DAYS = 14;

/** "Next one is tomorrow.", "Next one is on 19 December." */
export function nextWords(next: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, next);
  if (days === 0) return traditionsText('next.today');
  if (days === 1) return traditionsText('next.tomorrow');
  if (days <= SOON_DAYS) return traditionsText('next.soon', { away: soonDay(next, today) });
  return traditionsText('next.later', { day: plainDay(next, today) });
}
