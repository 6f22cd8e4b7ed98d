import { daysInMonth, type LocalDate, localDateOf } from '@/lib/domain/local-date';

/** Which number stands first in 12/6. */
export type DayOrder = 'day-first' | 'month-first';

/** A day and month in a text, with the year when it is written there. */
export type WrittenDay = {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly matched: string;
  readonly at: number;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const DAY = '(\\d{1,2})(st|nd|rd|th)?';
/** Not inside a longer number, a time or a price. */
const START = '(?<![\\d/.:£$€-])';
const END = '(?![\\w%:/-]|[.,]\\d)';
const YEAR = "(?:,?\\s+(\\d{4}|'\\d\\d))?";
const SHORT_YEAR = "(?:,?\\s+(\\d{4}|'?\\d\\d))?";

const ISO = new RegExp(`${START}(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})${END}`, 'g');
const NUMBERS = new RegExp(
  `${START}(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d\\d))?\\.?${END}`,
  'g',
);
const dayThenMonth = (year: string) =>
  new RegExp(`${START}${DAY}(\\s+of)?\\s+${MONTH}${year}${END}`, 'gi');
const ordinalOfMonth = (year: string) =>
  new RegExp(`\\b([a-z]+(?:-[a-z]+)?) of ${MONTH}${year}${END}`, 'gi');
const monthThenDay = (year: string) => new RegExp(`\\b${MONTH}\\s+${DAY}${year}${END}`, 'gi');

/** A word before a date that leaves no doubt that it is one. */
const BEFORE = /\b(?:on|by|until|till|before|after|from|since)\s+(?:the\s+)?$/i;

/**
 * Every day and month written out in a text, in the order of the text: "12 June", "June 12th, 1999",
 * "12/6/2026", "2026-06-12". Days that do not exist (31 February) are left out.
 *
 * In a sentence it is strict: "24/7", "12.6 km" and "about 5 may come" name no day.
 *
 * @param text what she typed
 * @param order which number stands first in 12/6. Day first is kept to: 12/13 is then no day, and she
 *   is told so. Month first gives way where no such month exists: 13/6 is 13 June.
 * @param newestYear the latest year that two digits may mean: with 2026, 62 is 1962
 * @param isWhole whether the text is nothing but a date
 */
export function findWrittenDays(
  text: string,
  order: DayOrder,
  newestYear: number,
  isWhole: boolean,
): WrittenDay[] {
  const found: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, month: number, day: number, yearText?: string) => {
    const year = yearText ? yearOf(yearText, newestYear) : undefined;
    const isFree = found.every(
      ({ at, matched }) => match.index !== at && !overlaps(at, matched, match),
    );
    if (!isFree || !exists(month, day, year)) return;
    found.push({ month, day, ...(year && { year }), matched: match[0], at: match.index ?? 0 });
  };

  for (const match of text.matchAll(ISO)) {
    add(match, Number(match[3]), Number(match[4]), match[1]);
  }
  for (const match of text.matchAll(dayThenMonth(isWhole ? SHORT_YEAR : YEAR))) {
    const [, day, ordinal, of, month = '', year] = match;
    const isSure =
      isWhole || ordinal || of || year || !isOrdinaryWord(month) || isAfterHint(text, match);
    if (isSure) add(match, monthOf(month), Number(day), year);
  }
  for (const match of text.matchAll(ordinalOfMonth(YEAR))) {
    const [, ordinal = '', month = '', year] = match;
    add(match, monthOf(month), ORDINALS.indexOf(ordinal.toLowerCase()) + 1, year);
  }
  for (const match of text.matchAll(monthThenDay(isWhole ? SHORT_YEAR : YEAR))) {
    const [, month = '', day, ordinal, year] = match;
    const isSure = isWhole || ordinal || year || !isOrdinaryWord(month) || isAfterHint(text, match);
    if (isSure) add(match, monthOf(month), Number(day), year);
  }
  for (const match of text.matchAll(NUMBERS)) {
    const [, first, separator, second, year] = match;
    const isSure =
      isWhole || (year ? separator === '/' || year.length === 4 : isAfterHint(text, match));
    if (!isSure) continue;
    const [one, other] = [Number(first), Number(second)];
    // Those who write dots put the day first, most of them.
    const isDayFirst = order === 'day-first' || (separator === '.' ? other <= 12 : one > 12);
    if (isDayFirst) add(match, other, one, year);
    else add(match, one, other, year);
  }
  return found.sort((one, other) => one.at - other.at);
}

/** The day of a year, unless it does not exist there. */
export function dayIn(year: number, month: number, day: number): LocalDate | undefined {
  return exists(month, day, year) ? localDateOf(year, month, day) : undefined;
}

/** Without a year, 29 February exists. */
function exists(month: number, day: number, year = 2024): boolean {
  return month >= 1 && month <= 12 && day >= 1 && year >= 1000 && day <= daysInMonth(year, month);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** "may" and "march" in small letters are words before they are months. */
function isOrdinaryWord(month: string): boolean {
  return /^(?:may|march|mar)$/.test(month);
}

function isAfterHint(text: string, match: RegExpMatchArray): boolean {
  return BEFORE.test(text.slice(0, match.index));
}

function overlaps(at: number, matched: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  return start < at + matched.length && at < start + match[0].length;
}

function yearOf(text: string, newestYear: number): number {
  const digits = text.replace("'", '');
  if (digits.length === 4) return Number(digits);
  const inNewest = newestYear - (newestYear % 100) + Number(digits);
  return inNewest > newestYear ? inNewest - 100 : inNewest;
}
