import { herZone } from '@/lib/app/her-zone';
import type { CalendarEvent } from '@/lib/domain/calendar/calendar-event';
import { type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import { readSettings } from '@/lib/storage/settings';
import { listSons } from '@/lib/storage/sons';
import { type CalendarChoice, type CalendarWishes, calendarOfSon } from './calendar-of-son';

type Wishes = Pick<CalendarWishes, 'hasNotes'> & {
  /** What an entry is called in her language; with several sons it may say whose it is. */
  readonly titleOf: (
    ...entry: [...Parameters<CalendarWishes['titleOf']>, isOneOfSeveral: boolean]
  ) => string;
};

export type { CalendarChoice };

/**
 * A calendar file for her phone: its name and its whole text. A file with everything leaves out
 * what is over. Written again, it has the same entries under the same ids.
 *
 * @returns undefined when there is no day to put into it
 */
export async function saveCalendar(
  choice: CalendarChoice,
  { titleOf, hasNotes }: Wishes,
  now: Instant,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const [sons, settings] = await Promise.all([listSons(), readSettings()]);
  const today = localDateAt(now);
  const wishes: CalendarWishes = {
    titleOf: (record, son) => titleOf(record, son, sons.length > 1),
    hasNotes,
    today,
    remindersAt: reminderTime(settings),
  };
  const entries = await Promise.all(sons.map((son) => calendarOfSon(son, choice, wishes)));
  const events = entries.flat().filter((event) => choice !== 'all' || !isOver(event, today));
  if (events.length === 0) return undefined;
  const { writeCalendarFile } = await import('@/lib/formats/icalendar');
  const timeZone = herZone();
  const name = choice === 'all' ? 'kinthread-calendar.ics' : 'kinthread-day.ics';
  return { name, text: writeCalendarFile(events, timeZone) };
}

function isOver({ on, repeats, until }: CalendarEvent, today: LocalDate): boolean {
  const last = repeats ? until : on;
  return last !== undefined && last < today;
}
