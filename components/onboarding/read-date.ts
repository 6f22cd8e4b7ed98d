import { readTypedDate, readTypedYearDay } from '@/components/hooks/typed-date';
import type { WelcomeDate } from '@/lib/app/welcome/welcome-date';
import { type LocalDate, partsOf } from '@/lib/domain/local-date';
import type { MilestoneDay, MilestoneKind } from '@/lib/domain/milestone';
import { datesText } from '@/lib/i18n/dates';
import { onboardingText } from '@/lib/i18n/onboarding';
import type { Answers } from './answers';
import { type Errors, isFine, lineOf, tooLong } from './kept';

/** The date that she named, none when all of it is empty, or what is not right about it. */
export type DateReading =
  | { readonly ok: true; readonly date?: WelcomeDate }
  | { readonly ok: false; readonly errors: Errors };

/** Whether a day of this kind comes back every year. */
export function isYearly(kind: MilestoneKind | undefined): boolean {
  return kind === 'anniversary';
}

/** Reads the one date that matters. A kind alone, chosen in passing, is no date. */
export async function readDate(answers: Answers, today: LocalDate): Promise<DateReading> {
  const { dateKind: kind = 'other', dateOn } = answers;
  const title = lineOf(answers.dateTitle);
  if (!title && !dateOn.trim()) return { ok: true };
  const errors = tooLong(answers, ['dateTitle']);
  if (!isFine(errors)) return { ok: false, errors };
  if (!dateOn.trim()) return wrong(onboardingText('dates.missing'));
  const day = isYearly(kind) ? await yearlyDay(dateOn, today) : await singleDay(dateOn, today);
  if (!day) return wrong(datesText('wrong'));
  const problem = problemOf(day, dateOn === answers.keptDateOn, today);
  return problem ? wrong(problem) : { ok: true, date: { kind, title, day } };
}

/** A date that she gave before may have come and gone since: that must not stop her. */
function problemOf(day: MilestoneDay, isKept: boolean, today: LocalDate): string | undefined {
  if (day.repeats === 'once')
    return day.on < today && !isKept ? onboardingText('dates.over') : undefined;
  const isAhead = day.sinceYear !== undefined && day.sinceYear > partsOf(today).year;
  return isAhead ? onboardingText('dates.ahead') : undefined;
}

function wrong(dateOn: string): DateReading {
  return { ok: false, errors: { dateOn } };
}

async function singleDay(text: string, today: LocalDate): Promise<MilestoneDay | undefined> {
  const on = await readTypedDate(text, today, 'future');
  return on && { repeats: 'once', on };
}

async function yearlyDay(text: string, today: LocalDate): Promise<MilestoneDay | undefined> {
  const read = await readTypedYearDay(text, today);
  if (!read) return undefined;
  const { year, ...monthAndDay } = read;
  return { repeats: 'yearly', ...monthAndDay, ...(year && { sinceYear: year }) };
}
