import { type Feast, feastIn, fixedFeastDay } from '@/lib/domain/feast-days';
import { type LocalDate, partsOf } from '@/lib/domain/local-date';
import { withDateWordsPutRight } from './misspelt';
import { findRelativeDays, type Preference } from './relative-day';
import { type DayOrder, dayIn, findWrittenDays, type WrittenDay } from './written-day';

/** A day that a text names. */
export type SpokenDate = { readonly on: LocalDate; readonly matched: string };

/** A day in a sentence; `isVague` when it is only thereabouts, as with "next week". */
export type FoundDate = SpokenDate & { readonly at: number; readonly isVague: boolean };

/** A day of the year, with the year when she gave it. */
export type SpokenDay = { readonly month: number; readonly day: number; readonly year?: number };

type Options = {
  /** Which day is meant when the text leaves it open: the next or the last one. */
  readonly prefer: Preference;
  /** Which number stands first in 12/6; British unless said otherwise. */
  readonly order?: DayOrder;
};

/** Years that two digits may lie ahead: plans are short, and old birthdays are the rule. */
const SHORT_YEARS_AHEAD = 19;

const FEASTS: readonly (readonly [RegExp, Feast])[] = [
  [/\bchristmas eve\b/gi, 'christmas-eve'],
  [/\bboxing day\b/gi, 'boxing-day'],
  [/\b(?:christmas|xmas)(?: day)?\b(?! eve)/gi, 'christmas'],
  [/\bnew year['’]?s eve\b/gi, 'new-years-eve'],
  [/\bnew year['’]?s? day\b/gi, 'new-year'],
  [/\bvalentine['’]?s?(?: day)?\b/gi, 'valentine'],
  [/\bhallowe['’]?en\b/gi, 'halloween'],
  [/\bgood friday\b/gi, 'good-friday'],
  [/\beaster monday\b/gi, 'easter-monday'],
  [/\beaster(?: sunday| day)?\b(?! monday)/gi, 'easter'],
];
/** In a sentence, "Christmas" is a day after one of these words, and not in "a Christmas jumper". */
const BEFORE_FEAST =
  /\b(?:on|at|for|by|before|until|till|over|this|next|after|around|every|his)\s+$/i;
const WORD_AFTER =
  /^\s+(?:[a-z]*(?:market|tree|card|song|jumper|dinner|lunch|present|party|egg|film|cake)s?)\b/i;

/**
 * The one day that a text for a date names: "12 June", "next Friday", "in two weeks", "Christmas".
 * A slip of the hand in the name of a month or a day is forgiven.
 *
 * @param text what she typed into a field for a date, English
 * @param today calendar day in her time zone
 * @returns undefined for no day, for a day that does not exist, and for two different ones
 */
export function readSpokenDate(
  text: string,
  today: LocalDate,
  options: Options,
): SpokenDate | undefined {
  const putRight = withDateWordsPutRight(text);
  return readDate(text, today, options) ?? readDate(putRight, today, options);
}

function readDate(text: string, today: LocalDate, options: Options): SpokenDate | undefined {
  const [first, ...others] = findDates(text.trim(), today, options, true);
  if (!first || others.some(({ on }) => on !== first.on)) return undefined;
  const rest = text.replace(first.matched, ' ').replace(TIME, ' ');
  return /\d/.test(rest) ? undefined : { on: first.on, matched: first.matched };
}

/**
 * The days that a sentence names, in its order. It would rather miss one than find one in
 * "he sat his exam", "5 Main Street" or "he may come".
 */
export function findSpokenDates(
  text: string,
  today: LocalDate,
  options: Options = { prefer: 'future' },
): FoundDate[] {
  return findDates(text, today, options, false);
}

/**
 * A birthday or another day of the year: "12 June", "June 12th, 1999", "Boxing Day", "tomorrow".
 * Two digits mean the latest such year that is not ahead. Slips are forgiven as in `readSpokenDate`.
 *
 * @returns the year only when it was written; undefined as for `readSpokenDate`
 */
export function readSpokenDay(
  text: string,
  today: LocalDate,
  order: DayOrder = 'day-first',
): SpokenDay | undefined {
  return readDay(text, today, order) ?? readDay(withDateWordsPutRight(text), today, order);
}

function readDay(text: string, today: LocalDate, order: DayOrder): SpokenDay | undefined {
  const [written, ...others] = findWrittenDays(text, order, partsOf(today).year, true);
  if (written) {
    const { matched, month, day, year } = written;
    if (others.length > 0 || /\d/.test(text.replace(matched, ' '))) return undefined;
    return { month, day, ...(year !== undefined && { year }) };
  }
  const feast = FEASTS.find(([pattern]) => text.search(pattern) >= 0)?.[1];
  if (feast) return fixedFeastDay(feast);
  const spoken = readDate(text, today, { prefer: 'future', order });
  if (!spoken) return undefined;
  const { month, day } = partsOf(spoken.on);
  return { month, day };
}

const TIME =
  /\b(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?|o'clock)|\bat\s+\d{1,2}(?:[:.]\d\d)?\b|\b\d{1,2}:\d\d\b/gi;

function findDates(
  text: string,
  today: LocalDate,
  options: Options,
  isWhole: boolean,
): FoundDate[] {
  const { prefer, order = 'day-first' } = options;
  const newestYear = partsOf(today).year + SHORT_YEARS_AHEAD;
  const written = findWrittenDays(text, order, newestYear, isWhole).flatMap((day) => {
    const on = inYear(day, today, prefer);
    return on ? [{ on, matched: day.matched, at: day.at, isVague: false }] : [];
  });
  const feasts = FEASTS.flatMap(([pattern, feast]) =>
    [...text.matchAll(pattern)]
      .filter((match) => isWhole || isFeastDay(text, match))
      .map((match) => feastDate(match, feast, today, prefer)),
  );
  const taken: FoundDate[] = [];
  const relative = findRelativeDays(text, today, prefer, isWhole);
  for (const date of [...written, ...feasts, ...relative]) {
    const isFree = taken.every(
      ({ at, matched }) => date.at >= at + matched.length || date.at + date.matched.length <= at,
    );
    if (isFree) taken.push(date);
  }
  return taken.sort((one, other) => one.at - other.at);
}

/** A day without a year falls in the nearest year on the preferred side; today counts. */
function inYear(written: WrittenDay, today: LocalDate, prefer: Preference): LocalDate | undefined {
  const { year, month, day } = written;
  if (year !== undefined) return dayIn(year, month, day);
  const step = prefer === 'future' ? 1 : -1;
  // 29 February may be eight years away, around a year such as 1900 or 2100.
  for (let away = 0; away <= 8; away++) {
    const on = dayIn(partsOf(today).year + step * away, month, day);
    if (on && (prefer === 'future' ? on >= today : on <= today)) return on;
  }
  return undefined;
}

function feastDate(
  match: RegExpMatchArray,
  feast: Feast,
  today: LocalDate,
  prefer: Preference,
): FoundDate {
  const { year } = partsOf(today);
  const inThis = feastIn(year, feast);
  const isRightSide = prefer === 'future' ? inThis >= today : inThis <= today;
  const on = isRightSide ? inThis : feastIn(year + (prefer === 'future' ? 1 : -1), feast);
  return { on, matched: match[0], at: match.index ?? 0, isVague: false };
}

function isFeastDay(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  return BEFORE_FEAST.test(text.slice(0, at)) && !WORD_AFTER.test(text.slice(at + match[0].length));
}
