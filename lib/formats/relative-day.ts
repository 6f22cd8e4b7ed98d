import { GB } from 'chrono-node/en';
import { addDays, dateForDisplay, type LocalDate, weekdayOf } from '@/lib/domain/local-date';
import { dayIn } from './written-day';

/** A day told from today, such as "next Friday"; `isVague` when it is only thereabouts ("next week"). */
export type RelativeDay = {
  readonly on: LocalDate;
  readonly matched: string;
  readonly at: number;
  readonly isVague: boolean;
};

/** Whether a weekday alone is the one to come or the one that has been. */
export type Preference = 'future' | 'past';

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SHORT_WEEKDAY = `(?:${WEEKDAY}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)`;
const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night|lunchtime))?';

/** What may be taken as a day in the middle of a sentence, with the word before it. */
const SURE = new RegExp(
  `^(?:today|tonight|this (?:morning|afternoon|evening)|(?:tomorrow|yesterday)${PART_OF_DAY}|(?:the )?day (?:after tomorrow|before yesterday)|(?:on|this|next|last|by|until|till|before|coming|since) ${WEEKDAY}${PART_OF_DAY}|${WEEKDAY} next week|in .{1,20} (?:days?|weeks?)|.{1,20} (?:days?|weeks?) (?:ago|from now))$`,
);
const VAGUE =
  /^(?:(?:next|last) (?:week|month|year)|(?:this|next|last|at the|the) weekend|in .{1,20} (?:months?|years?)|.{1,20} (?:months?|years?) (?:ago|from now))$/;
/** What may stand alone in a field for a date. */
const ALONE = new RegExp(`^(?:on |this |next |last )?${SHORT_WEEKDAY}$`);
const PLAIN_WEEKDAY = new RegExp(
  `^(?:(?:on|this|last|by|until|till|before|coming|since) )?${SHORT_WEEKDAY}${PART_OF_DAY}$`,
);

/** British ways to say a later week, with the weeks that they add to the coming day. */
const LATER_WEEK = new RegExp(
  `\\b(?:(?:on )?(?<before>${WEEKDAY}|today|tomorrow) week(?!end|\\w)|(?<weeks>an?|one|two) (?:weeks?|(?<fortnight>fortnight)) (?:on )?(?<after>${WEEKDAY}|today|tomorrow)|in a (?<alone>fortnight))\\b`,
  'gi',
);

/**
 * Every day told from today in a text, in the order of the text.
 *
 * The library finds more than is meant ("sat his exam", "may", "5 minutes"), so only known forms
 * are taken, and a weekday alone is read the way `prefer` says: never today.
 *
 * @param text what she typed, English
 * @param isWhole whether the text is nothing but a date: then "Fri" is enough
 */
export function findRelativeDays(
  text: string,
  today: LocalDate,
  prefer: Preference,
  isWhole: boolean,
): RelativeDay[] {
  const later = [...text.matchAll(LATER_WEEK)].map((match) => laterWeek(match, today));
  const spoken = GB.parse(text, dateForDisplay(today)).flatMap(
    ({ text: matched, index, start }) => {
      const form = plainForm(text, matched, index);
      const isVague = VAGUE.test(form);
      const isTaken = isVague || SURE.test(form) || SURE.test(withoutTime(matched));
      if (!isTaken && !(isWhole && ALONE.test(form))) return [];
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      const read = year && month && day ? dayIn(year, month, day) : undefined;
      const on = PLAIN_WEEKDAY.test(form) ? weekdayFrom(today, form, prefer) : read;
      return on ? [{ on, matched, at: index, isVague }] : [];
    },
  );
  const isFree = (one: RelativeDay) =>
    later.every(
      ({ at, matched }) => one.at >= at + matched.length || one.at + one.matched.length <= at,
    );
  return [...later, ...spoken.filter(isFree)].sort((one, other) => one.at - other.at);
}

/** The matched words in small letters with the word before them, when that belongs to them. */
function plainForm(text: string, matched: string, at: number): string {
  const form = withoutTime(matched);
  const before = /\b(on|by|until|till|before|since|coming|at the|the)\s+$/i.exec(
    text.slice(Math.max(0, at - 12), at),
  );
  return before ? `${before[1]?.toLowerCase()} ${form}` : form;
}

/** "at 5pm on thursday" is "on thursday". */
function withoutTime(matched: string): string {
  return matched
    .toLowerCase()
    .replace(
      /\b(?:at )?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|o'clock)|\bat \d{1,2}(?:[:.]\d\d)?\b|\bat noon\b/g,
      '',
    )
    .replace(/[\s,]+/g, ' ')
    .trim();
}

function weekdayFrom(today: LocalDate, form: string, prefer: Preference): LocalDate {
  const name = form.split(' ').findLast((word) => NAMES.includes(word.slice(0, 3))) ?? '';
  const ahead = (NAMES.indexOf(name.slice(0, 3)) - weekdayOf(today) + 7) % 7 || 7;
  const isPast =
    form.startsWith('last') ||
    form.startsWith('since') ||
    (prefer === 'past' && !/^(?:this|coming|by|until|till)/.test(form));
  return addDays(today, isPast && ahead !== 7 ? ahead - 7 : isPast ? -7 : ahead);
}

function laterWeek(match: RegExpMatchArray, today: LocalDate): RelativeDay {
  const { before, weeks, fortnight, after, alone } = match.groups ?? {};
  const named = (before ?? after ?? 'today').toLowerCase();
  const from =
    named === 'today'
      ? today
      : named === 'tomorrow'
        ? addDays(today, 1)
        : weekdayFrom(today, named, 'future');
  const added = alone || fortnight || weeks?.toLowerCase() === 'two' ? 14 : 7;
  return { on: addDays(from, added), matched: match[0], at: match.index ?? 0, isVague: false };
}
