import { DATES } from '@/content/locales/en/dates';
import { dateForDisplay, type LocalDate, type YearDay } from '@/lib/domain/local-date';
import { language } from './language';
import { textOf } from './text';

/** Words of the fields in which she types a date. */
export const datesText = textOf('dates', DATES);

/** Which number stands first when her language writes 12/6. */
export function dayOrder(): 'day-first' | 'month-first' {
  const parts = new Intl.DateTimeFormat(language()).formatToParts(new Date(2026, 5, 12));
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place('month') < place('day') ? 'month-first' : 'day-first';
}

/** A day in words that can be read back: "12 December 2026". */
export function writtenDay(day: LocalDate): string {
  return written(dateForDisplay(day), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day of the year in words that can be read back: "12 December" or "12 December 1999". */
export function writtenYearDay({ month, day, year }: YearDay & { readonly year?: number }): string {
  const withYear = year === undefined ? {} : { year: 'numeric' as const };
  const at = new Date(year ?? 2024, month - 1, day, 12);
  return written(at, { day: 'numeric', month: 'long', ...withYear });
}

/** "Saturday 12 December 2026": a day beyond doubt. */
export function fullDay(day: LocalDate): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return written(dateForDisplay(day), options).replace(/^(\p{L}+), /u, '$1 ');
}

function written(at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), options).format(at);
}
