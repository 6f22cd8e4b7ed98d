import {
  dateForDisplay,
  daysBetween,
  type Instant,
  type LocalDate,
  type YearDay,
} from '@/lib/domain/local-date';
import { language } from './language';

type Options = Intl.DateTimeFormatOptions;
const made = new Map<string, Intl.DateTimeFormat>();

function format(at: Date | Instant, options: Options): string {
  const key = language() + JSON.stringify(options);
  let formatter = made.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language(), options);
    made.set(key, formatter);
  }
  return formatter.format(at);
}

/** "Saturday 12 December"; with its year when that is not the year of `today`. */
export function longDay(day: LocalDate, today: LocalDate): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return withoutComma(
    format(dateForDisplay(day), { weekday: 'long', day: 'numeric', month: 'long', ...year }),
  );
}

/** "12 December"; with its year when that is not the year of `today`. */
export function plainDay(day: LocalDate, today: LocalDate): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return format(dateForDisplay(day), { day: 'numeric', month: 'long', ...year });
}

/** "12 Dec". */
export function shortDay(day: LocalDate): string {
  return format(dateForDisplay(day), { day: 'numeric', month: 'short' });
}

/** "Thu 26 Nov". */
export function shortWeekdayDay(day: LocalDate): string {
  return withoutComma(
    format(dateForDisplay(day), { weekday: 'short', day: 'numeric', month: 'short' }),
  );
}

/** "Dec": the month over a date tile. */
export function shortMonth(day: LocalDate): string {
  return format(dateForDisplay(day), { month: 'short' });
}

/** "December". */
export function monthName(day: LocalDate): string {
  return format(dateForDisplay(day), { month: 'long' });
}

/** "December 2026". */
export function monthAndYear(day: LocalDate): string {
  return format(dateForDisplay(day), { month: 'long', year: 'numeric' });
}

/** "12 December" of any year. */
export function yearDay({ month, day }: YearDay): string {
  return format(new Date(2024, month - 1, day, 12), { day: 'numeric', month: 'long' });
}

/** "Tuesday". */
export function weekday(day: LocalDate): string {
  return format(dateForDisplay(day), { weekday: 'long' });
}

/** "10:24" or "10:24 am", as her language writes it. */
export function clock(at: Date | Instant): string {
  return format(at, { hour: 'numeric', minute: '2-digit' });
}

/** The weekday and the hour on the clocks of a time zone: "Tuesday" and "18:40". */
export function clockInZone(
  at: Date | Instant,
  timeZone: string,
): { readonly day: string; readonly time: string } {
  return {
    day: format(at, { weekday: 'long', timeZone }),
    time: format(at, { hour: 'numeric', minute: '2-digit', timeZone }),
  };
}

/** "today", "tomorrow", "in 9 days" up to two weeks ahead, then "12 Dec". */
export function soonDay(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 14) return shortDay(day);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');
}

/** "1,557". */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** English writes "Saturday, 12 December" in some regions; the product leaves the comma out. */
function withoutComma(text: string): string {
  return language().startsWith('en') ? text.replace(/^(\p{L}+), /u, '$1 ') : text;
}
