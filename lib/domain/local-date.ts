import { millisecondsInDay } from 'date-fns/constants';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * A calendar day without a time zone, `YYYY-MM-DD`. Days compare as strings.
 * Arithmetic is done at noon UTC, where no change of clocks can move a day.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A moment: milliseconds since 1970 in UTC. */
export type Instant = number;

/** A day of the year; the year is left out when nobody knows it. */
export type YearDay = { readonly month: number; readonly day: number };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Days in a month (1 to 12) of a year of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1));
}

/** Whether text is a day that exists from the year 1000 on, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD`. Throws on text that names no day; ask `isLocalDate` first of what she typed. */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('Not a calendar day');
  return text;
}

/** The day of a year, month (1 to 12) and day that exist. */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  return parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The calendar day that it is for her at `now`, in the zone the computer is set to. */
export function localDateAt(now: Date | Instant): LocalDate {
  const at = new Date(now);
  return localDateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** Noon of a day in UTC: the anchor of all arithmetic here, which no change of clocks can move. */
function noonOf(day: LocalDate): Instant {
  return Date.parse(`${day}T12:00Z`);
}

/** The day `days` after (or, negative, before) another. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const noon = new Date(noonOf(day) + days * millisecondsInDay);
  return noon.toISOString().slice(0, 10) as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (noonOf(to) - noonOf(from)) / millisecondsInDay;
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(noonOf(day)).getUTCDay();
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: LocalDate): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  };
}

/**
 * A local wall time as an instant. In the hour that the clocks leave out it is the next hour
 * that exists; in the hour that comes twice it is the first one.
 *
 * @param day calendar day in her zone
 * @param time `HH:MM`, 24 hours
 */
export function instantAt(day: LocalDate, time: string): Instant {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const at = new Date(year, month - 1, dayOfMonth, Number(time.slice(0, 2)), Number(time.slice(3)));
  return at.getTime();
}

/** Noon of a day in the computer's zone, for showing it with `Intl`. */
export function dateForDisplay(day: LocalDate): Date {
  return new Date(instantAt(day, '12:00'));
}
