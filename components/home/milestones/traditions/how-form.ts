import { readTypedDate, readTypedYearDay } from '@/components/hooks/typed-date';
import { type LocalDate, weekdayOf } from '@/lib/domain/local-date';
import type { Recurrence, Weekday, WeekOfMonth } from '@/lib/domain/recurrence';
import { nextRecurrence } from '@/lib/domain/recurrence-days';
import { datesText, writtenDay, writtenYearDay } from '@/lib/i18n/dates';
import { traditionsText } from '@/lib/i18n/traditions';

/** The ways in which something comes back, as she chooses them. */
export const HOWS = ['weekly', 'weeks', 'month', 'year', 'year-before', 'birthday'] as const;
type How = (typeof HOWS)[number];

/** How something comes back, as it stands in the form; only what suits `how` is read. */
export type HowForm = {
  readonly how: How;
  readonly weekday: Weekday;
  /** Weeks from one time to the next. */
  readonly interval: number;
  /** The next day of what comes every few weeks, in her words. */
  readonly nextText: string;
  readonly week: WeekOfMonth;
  /** A day of the year, in her words. */
  readonly yearDayText: string;
  /** The day of the year before which it comes, in her words. */
  readonly beforeText: string;
};

const CHRISTMAS = { month: 12, day: 25 };

/** The form of how something comes back; every Sunday until she says otherwise. */
export function howFormOf(recurrence: Recurrence | undefined, today: LocalDate): HowForm {
  const form: HowForm = {
    how: 'weekly',
    weekday: 0,
    interval: 2,
    nextText: '',
    week: 1,
    yearDayText: '',
    beforeText: writtenYearDay(CHRISTMAS),
  };
  switch (recurrence?.every) {
    case undefined:
      return form;
    case 'weeks': {
      const { interval, weekday } = recurrence;
      if (interval === 1) return { ...form, weekday };
      const next = nextRecurrence(recurrence, today);
      return { ...form, how: 'weeks', weekday, interval, nextText: next ? writtenDay(next) : '' };
    }
    case 'month':
      return { ...form, how: 'month', week: recurrence.week, weekday: recurrence.weekday };
    case 'year':
      return { ...form, how: 'year', yearDayText: writtenYearDay(recurrence) };
    case 'year-before': {
      const beforeText = writtenYearDay(recurrence);
      return { ...form, how: 'year-before', weekday: recurrence.weekday, beforeText };
    }
    case 'birthday':
      return { ...form, how: 'birthday' };
  }
}

/**
 * How something comes back, or the sentence that says what is not right.
 *
 * @param old as it was before: what she has not touched is counted from the same week as before
 */
export async function readHow(
  form: HowForm,
  today: LocalDate,
  old: Recurrence | undefined,
): Promise<Recurrence | string> {
  const { how, weekday, interval, week } = form;
  switch (how) {
    case 'weekly': {
      const from = old?.every === 'weeks' && old.interval === 1 ? old.from : today;
      return { every: 'weeks', interval: 1, weekday, from };
    }
    case 'weeks': {
      const next = await readTypedDate(form.nextText, today, 'future');
      if (!next) return missing(form.nextText, traditionsText('form.dayNeeded'));
      return { every: 'weeks', interval, weekday: weekdayOf(next) as Weekday, from: next };
    }
    case 'month':
      return { every: 'month', week, weekday };
    case 'year': {
      const day = await readYearDay(form.yearDayText, today);
      return typeof day === 'string' ? day : { every: 'year', ...day };
    }
    case 'year-before': {
      const day = await readYearDay(form.beforeText, today);
      return typeof day === 'string' ? day : { every: 'year-before', weekday, ...day };
    }
    case 'birthday':
      return { every: 'birthday' };
  }
}

async function readYearDay(text: string, today: LocalDate) {
  const read = await readTypedYearDay(text, today);
  if (!read) return missing(text, traditionsText('form.yearDayNeeded'));
  return { month: read.month, day: read.day };
}

function missing(text: string, needed: string): string {
  return text.trim() ? datesText('wrongNeeded') : needed;
}
