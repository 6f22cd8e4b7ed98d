import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/domain/calendar/calendar-event';
import { parseLocalDate } from '@/lib/domain/local-date';
import { entriesOf, fileOf } from '@/tests/support/calendars';

function anEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'milestone-test@kinthread',
    changedAt: Date.UTC(2026, 5, 1, 8, 30, 5),
    title: 'Driving test',
    note: '',
    on: parseLocalDate('2026-12-12'),
    restsOn: [],
    ringsAt: [],
    ...fields,
  };
}
const linesOf = (file: string) => file.split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (file: string) => linesOf(file.replaceAll('\r\n ', ''));

describe('a calendar file', () => {
  it('is one of version 2.0 that is no invitation', () => {
    const lines = linesOf(fileOf([]));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kinthread//Kinthread//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-TIMEZONE:Europe/London',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has a whole day without a zone that keeps nobody busy', () => {
    expect(linesOf(fileOf([anEvent()])).slice(5, -2)).toEqual([
      'BEGIN:VEVENT',
      'UID:milestone-test@kinthread',
      'DTSTAMP:20260601T083005Z',
      'LAST-MODIFIED:20260601T083005Z',
      `SEQUENCE:${(Date.UTC(2026, 5, 1, 8, 30, 5) - Date.UTC(2020, 0, 1)) / 1000}`,
      'SUMMARY:Driving test',
      'DTSTART;VALUE=DATE:20261212',
      'DURATION:P1D',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  });

  it('has an hour by her wall clock, wherever that is', () => {
    const lines = linesOf(fileOf([anEvent({ time: '23:30' })]));
    expect(lines).toContain('DTSTART:20261212T233000');
    expect(lines).toContain('DURATION:PT1H');
    expect(lines.join()).not.toContain('TZID');
  });

  it('says how it comes back, until when, and when it rests', () => {
    const file = fileOf([
      anEvent({
        time: '17:00',
        on: parseLocalDate('2026-06-07'),
        repeats: { every: 'weeks', interval: 2, weekday: 0 },
        until: parseLocalDate('2027-06-06'),
        restsOn: [parseLocalDate('2026-06-21')],
      }),
    ]);
    expect(unfolded(file)).toContain(
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=MO;UNTIL=20270606T170000',
    );
    expect(linesOf(file)).toContain('EXDATE:20260621T170000');
  });

  it('rings before and on the day, with its name', () => {
    const file = fileOf([anEvent({ ringsAt: [-42_660, -9540, -900, 540] })]);
    const alarms = entriesOf(file).flatMap((entry) => entry.getAllSubcomponents('valarm'));
    const value = (alarm: ICAL.Component, name: string) =>
      String(alarm.getFirstPropertyValue(name));
    expect(alarms.map((alarm) => value(alarm, 'trigger'))).toEqual([
      '-P29DT15H',
      '-P6DT15H',
      '-PT15H',
      'PT9H',
    ]);
    expect(alarms.map((alarm) => value(alarm, 'action'))).toEqual(Array(4).fill('DISPLAY'));
    expect(alarms.map((alarm) => value(alarm, 'description'))).toContain('Driving test');
  });

  it('counts each change as a later revision, and bears any clock', () => {
    const revision = (changedAt: number) =>
      Number(entriesOf(fileOf([anEvent({ changedAt })]))[0]?.getFirstPropertyValue('sequence'));
    const now = Date.UTC(2026, 5, 1);
    expect(revision(now + 1000)).toBe(revision(now) + 1);
    expect(revision(-1e300)).toBe(0);
    expect(revision(1e300)).toBeLessThan(2 ** 31);
  });
});

describe('her words', () => {
  const HOSTILE = [
    'Tea, cake; and a back\\slash: “yes”',
    'One\nTwo\r\nThree\rFour\u2028Five',
    'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:other',
    'BEGIN:VALARM\nATTACH:https://example.org',
    '👩‍👦'.repeat(60),
    'مرحبا بالعالم '.repeat(20),
    '\u0000\u0007tab\there\u001b',
    'é'.repeat(10_000),
    '\ud83d alone',
  ];
  const expected = (words: string) =>
    words
      .replace(/\r\n?|\u2028/g, '\n')
      .replace(/\p{Cc}/gu, (control) => ('\n\t'.includes(control) ? control : ''))
      .toWellFormed();

  it.each(HOSTILE)('come through whole: %j', (note) => {
    const file = fileOf([anEvent({ note }), anEvent({ uid: 'second' })]);
    const [first, second, ...others] = entriesOf(file);
    expect(first?.getFirstPropertyValue('description')).toBe(expected(note));
    expect(second?.getFirstPropertyValue('uid')).toBe('second');
    expect(others).toEqual([]);
    const read = Object.values(sync.parseICS(file)).filter((each) => each?.type === 'VEVENT');
    expect(read).toHaveLength(2);
  });

  it('make no line longer than 75 octets, and break no letter', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom(...HOSTILE),
    );
    fc.assert(
      fc.property(words, words, (title, note) => {
        const file = fileOf([anEvent({ title, note, ringsAt: [0] })]);
        const lines = linesOf(file);
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        // Each line can be decoded by itself.
        expect(lines.every((line) => line.isWellFormed())).toBe(true);
        expect(entriesOf(file)).toHaveLength(1);
      }),
    );
  });

  it('stand in one line where they name something', () => {
    const [entry] = entriesOf(fileOf([anEvent({ title: ' Driving\n test ' })]));
    expect(entry?.getFirstPropertyValue('summary')).toBe('Driving test');
  });

  it('are the same to a second reader', () => {
    const note = HOSTILE.slice(0, 4).join(' ');
    const title = 'Lunch, then; a walk \\ talk 👩‍👦';
    const read = Object.values(sync.parseICS(fileOf([anEvent({ title, note })]))).find(
      (each): each is VEvent => each?.type === 'VEVENT',
    );
    expect(read?.summary).toBe(title);
    expect(read?.description).toBe(expected(note));
  });
});

it('writes ten thousand entries', () => {
  const events = Array.from({ length: 10_000 }, (_none, index) =>
    anEvent({ uid: `day-${index}`, ringsAt: [-900, 540] }),
  );
  expect(ICAL.parse(fileOf(events))[2]).toHaveLength(10_000);
});
