import { readTypedYearDay } from '@/components/hooks/typed-date';
import type { Birthday } from '@/lib/app/sons/set-birthday';
import { isLivingBirthday } from '@/lib/domain/birthday';
import { daysInMonth, type LocalDate, localDateOf } from '@/lib/domain/local-date';
import { datesText } from '@/lib/i18n/dates';
import { himText } from '@/lib/i18n/him';
import { onboardingText } from '@/lib/i18n/onboarding';

/** The birthday in her words, none for an empty field, or what is not right about it. */
export type BirthdayReading =
  | { readonly ok: true; readonly birthday?: Birthday }
  | { readonly ok: false; readonly sentence: string };

type BirthDay = { readonly month: number; readonly day: number; readonly year?: number };

/** Reads a birthday such as "12 December 1999", with or without its year. */
export async function readBirthday(text: string, today: LocalDate): Promise<BirthdayReading> {
  if (!text.trim()) return { ok: true };
  const day = await readTypedYearDay(text, today);
  if (!day) return { ok: false, sentence: datesText('wrong') };
  const sentence = refuseBirthday(day, today);
  if (sentence !== undefined) return { ok: false, sentence };
  const { year, ...monthAndDay } = day;
  return { ok: true, birthday: { ...monthAndDay, ...(year && { sinceYear: year }) } };
}

/** Why nobody who lives has this birthday; undefined when it may be his. */
export function refuseBirthday(day: BirthDay, today: LocalDate): string | undefined {
  if (isLivingBirthday(day, today)) return undefined;
  const isAhead = day.year !== undefined && firstDay(day.year, day) > today;
  return isAhead ? himText('names.birthdayAhead') : onboardingText('life.tooLongAgo');
}

function firstDay(year: number, { month, day }: { month: number; day: number }): LocalDate {
  return localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}
