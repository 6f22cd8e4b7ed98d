import type { Instant } from '@/lib/domain/local-date';
import { monthNamed, offsetOfZone } from './feed-date-names';

const TIME = String.raw`(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?`;
const ZONE = String.raw`(?:gmt|utc|ut|z)?\s*[+-]\s?\d{1,2}:?(?:\d{2})?(?::\d{2})?|[a-z]{1,5}\b`;
const ISO = new RegExp(
  String.raw`^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:(?:\s*t\s*|\s+|:)${TIME}\s*(${ZONE})?.*)?$`,
  'i',
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[t\s]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?\s*(\S*))?$/i;
const ORDINAL = new RegExp(String.raw`^(\d{4})-?(\d{3})(?:t${TIME}\s*(${ZONE})?)?$`, 'i');
const TIME_AND_ZONE = new RegExp(String.raw`(?:^|[\st,])${TIME}(?:\s*(${ZONE}))?`, 'i');
const EPOCH = /^\d{9,10}$|^\d{12,13}$/;
const LONGEST = 80;
const MINUTE = 60_000;

type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The moment that a date in a feed means: RFC 822 with all that is made of it, RFC 3339 and the W3C's
 * shorter forms, asctime, `12/31/2026`, seconds since 1970. Names of days are not looked at, since
 * they are wrong too often; without a zone it is UTC.
 *
 * @returns undefined for what is no date, for a day that does not exist and for the year 1970's first
 *   moment, which stands for none
 */
export function feedDate(written: string): Instant | undefined {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text === '') return undefined;
  const at = fromIso(text) ?? fromCompact(text) ?? fromEpoch(text) ?? fromWords(text);
  return at === 0 ? undefined : at;
}

function fromIso(text: string): Instant | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month = '1', day = '1', ...time] = iso;
    return moment({ year: Number(year), month: Number(month), day: Number(day) }, time);
  }
  const [, year, dayOfYear, ...time] = ORDINAL.exec(text) ?? [];
  if (year === undefined || dayOfYear === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), 0, Number(dayOfYear)));
  const day = { year: Number(year), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return Number(dayOfYear) > 0 && Number(dayOfYear) <= 366 ? moment(day, time) : undefined;
}

function fromCompact(text: string): Instant | undefined {
  const [, year, month, day, hour, minute, second, zone] = COMPACT.exec(text) ?? [];
  if (year === undefined || EPOCH.test(text)) return undefined;
  const numbers = { year: Number(year), month: Number(month), day: Number(day) };
  return moment(numbers, [hour, minute, second, undefined, zone]);
}

function fromEpoch(text: string): Instant | undefined {
  if (!EPOCH.test(text)) return undefined;
  return text.length > 10 ? Number(text) : Number(text) * 1000;
}

/** The time is the part with the colon, the month the word that is one, the rest day and year. */
function fromWords(text: string): Instant | undefined {
  const time = TIME_AND_ZONE.exec(text);
  const rest = time ? text.replace(time[0], ' ') : text;
  const day = dayFrom(rest);
  if (!day) return undefined;
  // In asctime the zone, when there is one, stands before the year; the last word of all may be it.
  const [, hour, minute, second, half, zone] = time ?? [];
  const hasZone = zone !== undefined && monthNamed(zone) === undefined;
  return moment(day, [hour, minute, second, half, hasZone ? zone : lastZone(rest)]);
}

function lastZone(text: string): string | undefined {
  return /(?:^|\s)([+-]\d{2}:?\d{2}|[A-Z]{2,4})$/.exec(text.trim())?.[1];
}

function dayFrom(text: string): Day | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const words = text.toLowerCase().match(/\p{Letter}{3,}/gu) ?? [];
  // The last one: in French and Italian "mar" may be a Tuesday, and that stands first.
  const month = words.map(monthNamed).findLast((known) => known !== undefined);
  if (month !== undefined) {
    const whole = numbers.find((number) => number.length === 4);
    const others = numbers.filter((number) => number.length <= 2);
    const [first, second] = others;
    if (first === undefined) return undefined;
    const year = whole ?? second;
    return year === undefined ? undefined : { year: fullYear(year), month, day: Number(first) };
  }
  return dayInNumbers(text);
}

/** 31/12/2026 and 12/31/2026; with dots the day comes first, else the month where both fit. */
function dayInNumbers(text: string): Day | undefined {
  const match = /(?:^|\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)/.exec(text);
  if (!match) return undefined;
  const [, first = '', separator, second = '', year = ''] = match;
  const isDayFirst = Number(first) > 12 || (separator === '.' && Number(second) <= 12);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

/** Two digits as RFC 2822 reads them, 4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? year + 2000 : year + 1900;
}

/** @param time hour, minute, second, am or pm, zone */
function moment(
  { year, month, day }: Day,
  time: readonly (string | undefined)[],
): Instant | undefined {
  const [hourText, minute = '0', second = '0', half, zone] = time;
  const hour = hourIn24(Number(hourText ?? 0), half);
  if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
  if (hour > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const at = Date.UTC(year, month - 1, day, hour, Number(minute), Number(second));
  return at - offsetOfZone(zone ?? '') * MINUTE;
}

function hourIn24(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
