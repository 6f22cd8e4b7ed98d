import ICAL from 'ical.js';
import { expandRecurringEvent, sync, type VEvent } from 'node-ical';
import type { CalendarEvent } from '@/lib/domain/calendar/calendar-event';
import { addDays, instantAt, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { writeCalendarFile } from '@/lib/formats/icalendar';

type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** The calendar file that somebody in London saves. */
export function fileOf(events: readonly CalendarEvent[]): string {
  return writeCalendarFile(events, 'Europe/London');
}

/** The entries of a calendar file, as the library reads them that writes them. */
export function entriesOf(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
}

/** The days of every entry between two days, as ical.js reads the file; sorted. */
export function daysByIcalJs(file: string, { from, to }: Days): LocalDate[] {
  return entriesOf(file)
    .flatMap((component) => {
      const days: LocalDate[] = [];
      const event = new ICAL.Event(component);
      const coming = event.iterator();
      for (let next = coming.next(); next; next = coming.next()) {
        const on = next.toString().slice(0, 10) as LocalDate;
        if (on > to) break;
        if (on >= from) days.push(on);
      }
      return days;
    })
    .toSorted();
}

/**
 * The same as node-ical reads it. Away from UTC it counts the days of floating hours wrongly (in
 * UTC, so that the last of a month at 19:00 in New York is the first), so it gets them as if she
 * lived there; what floating hours are to other zones, ical.js alone can show.
 */
export function daysByNodeIcal(file: string, { from, to }: Days): LocalDate[] {
  const inUtc = file.replace(/((?:DTSTART|EXDATE|UNTIL)[:=]\d{8}T\d{6})\b(?!Z)/g, '$1Z');
  const range = {
    from: new Date(instantAt(addDays(from, -2), '00:00')),
    to: new Date(instantAt(addDays(to, 2), '00:00')),
  };
  return Object.values(sync.parseICS(inUtc))
    .filter((entry): entry is VEvent => entry?.type === 'VEVENT')
    .flatMap((entry) => expandRecurringEvent(entry, range))
    .map(({ start, isFullDay }) =>
      isFullDay ? localDateAt(start) : (start.toISOString().slice(0, 10) as LocalDate),
    )
    .filter((on) => from <= on && on <= to)
    .toSorted();
}
