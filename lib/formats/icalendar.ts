import ICAL from 'ical.js';
import type { CalendarEvent, CalendarRepeat } from '@/lib/domain/calendar/calendar-event';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Weekday } from '@/lib/domain/recurrence';

/** A property as jCal has it: name, parameters, type of value, value (RFC 7265, 3.4). */
type Property = readonly [string, Readonly<Record<string, string>>, string, unknown];
type Component = readonly [string, readonly Property[], readonly Component[]];

// Lines have 75 octets at most, also those that begin with the blank of a fold (RFC 5545, 3.1).
// The library leaves that blank out of its count.
ICAL.foldLength = 74;

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  0: 'SU',
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
};
/** Revisions are counted in seconds from here, so that they fit 31 bits for this century. */
const FIRST_REVISION = Date.UTC(2020, 0, 1);
const LAST_REVISION = FIRST_REVISION + 2 ** 31 * 1000 - 1000;

/**
 * Writes a calendar file (RFC 5545).
 *
 * It has no METHOD: it is a file to open, not an invitation. Hours are "floating", without a zone:
 * five in the afternoon by the clock where she is, which is how she said it. Apple keeps them so,
 * Outlook takes them into the zone of its user (MS-STANOICAL, V0223); Google knows no such hours
 * and takes them into the zone that the file names.
 *
 * @param timeZone IANA name of the zone she is in
 */
export function writeCalendarFile(events: readonly CalendarEvent[], timeZone: string): string {
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Kinthread//Kinthread//EN'),
      text('calscale', 'GREGORIAN'),
      ['x-wr-timezone', {}, 'unknown', timeZone],
    ],
    events.map(entry),
  ];
  return ICAL.stringify([...calendar]);
}

function entry(event: CalendarEvent): Component {
  const { on, time, repeats, until, restsOn, note } = event;
  const revised = Math.min(Math.max(event.changedAt, FIRST_REVISION), LAST_REVISION);
  return [
    'vevent',
    [
      text('uid', event.uid),
      moment('dtstamp', revised),
      moment('last-modified', revised),
      ['sequence', {}, 'integer', Math.floor((revised - FIRST_REVISION) / 1000)],
      text('summary', onOneLine(event.title)),
      ...(note ? [text('description', note)] : []),
      start('dtstart', on, time),
      // With an hour it lasts one: phones draw what has no end too thin to be touched.
      ['duration', {}, 'duration', time ? 'PT1H' : 'P1D'],
      // A whole day is no reason to be busy.
      ...(time ? [] : [text('transp', 'TRANSPARENT')]),
      ...(repeats ? [recurrence(repeats, until && stamp(until, time))] : []),
      ...restsOn.map((day) => start('exdate', day, time)),
    ],
    event.ringsAt.map((minutes) => alarm(minutes, event.title)),
  ];
}

function alarm(minutes: number, title: string): Component {
  return [
    'valarm',
    [
      text('action', 'DISPLAY'),
      text('description', onOneLine(title)),
      ['trigger', {}, 'duration', ICAL.Duration.fromSeconds(minutes * 60).toString()],
    ],
    [],
  ];
}

function recurrence(repeat: CalendarRepeat, until: string | undefined): Property {
  return ['rrule', {}, 'recur', { ...rule(repeat), ...(until && { until }) }];
}

/** The rule of RFC 5545, 3.3.10. Weeks begin on Monday, as they do in the product. */
function rule(repeat: CalendarRepeat): Readonly<Record<string, unknown>> {
  switch (repeat.every) {
    case 'weeks':
      return {
        freq: 'WEEKLY',
        interval: repeat.interval,
        byday: WEEKDAYS[repeat.weekday],
        wkst: 'MO',
      };
    case 'month':
      return { freq: 'MONTHLY', byday: `${repeat.week}${WEEKDAYS[repeat.weekday]}` };
    case 'year':
      return { freq: 'YEARLY', bymonth: repeat.month, bymonthday: repeat.day };
  }
}

function text(name: string, words: string): Property {
  return [name, {}, 'text', plain(words)];
}

function moment(name: string, at: Instant): Property {
  return [name, {}, 'date-time', `${new Date(at).toISOString().slice(0, 19)}Z`];
}

function start(name: string, on: LocalDate, time: string | undefined): Property {
  return [name, {}, time ? 'date-time' : 'date', stamp(on, time)];
}

function stamp(on: LocalDate, time: string | undefined): string {
  return time ? `${on}T${time}:00` : on;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Text as a calendar may hold it: line breaks of one sort, no control characters, whole letters. */
function plain(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed();
}
