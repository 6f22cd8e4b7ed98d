import { readTypedDate, readTypedYearDay } from '@/components/hooks/typed-date';
import type { MilestoneDraft } from '@/lib/app/milestones/save-milestone';
import { isLivingBirthday } from '@/lib/domain/birthday';
import type { LocalDate } from '@/lib/domain/local-date';
import {
  KIND_DEFAULTS,
  type Milestone,
  type MilestoneDay,
  type MilestoneKind,
  type Notice,
} from '@/lib/domain/milestone';
import { datesText, writtenDay, writtenYearDay } from '@/lib/i18n/dates';
import { milestonesText } from '@/lib/i18n/milestones';

/** What stands in the form: her words, before anything is read from them. */
export type MilestoneForm = {
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly repeats: MilestoneDay['repeats'];
  readonly dateText: string;
  readonly notices: readonly Notice[];
  readonly asksAfter: boolean;
  readonly note: string;
};
export type FormErrors = { readonly title?: string; readonly date?: string };

/** The form of a milestone that is kept, or of a new one. */
export function formOf(milestone: Milestone | undefined, hasBirthday: boolean): MilestoneForm {
  if (milestone) {
    const { kind, title, day, notices, asksAfter, note } = milestone;
    const dateText = day.repeats === 'once' ? writtenDay(day.on) : writtenYearly(day);
    return { kind, title, repeats: day.repeats, dateText, notices, asksAfter, note };
  }
  const kind = hasBirthday ? 'other' : 'birthday';
  return { ...suiting(kind), title: '', dateText: '', note: '' };
}

/** What suits a kind until she changes it. */
export function suiting(
  kind: MilestoneKind,
): Pick<MilestoneForm, 'kind' | 'repeats' | 'notices' | 'asksAfter'> {
  const isYearly = kind === 'birthday' || kind === 'anniversary';
  return { kind, repeats: isYearly ? 'yearly' : 'once', ...KIND_DEFAULTS[kind] };
}

/** Reads the form: a milestone that can be saved, or what is not right in it. */
export async function readForm(
  form: MilestoneForm,
  sonId: string,
  today: LocalDate,
): Promise<
  | { readonly ok: true; readonly draft: MilestoneDraft }
  | { readonly ok: false; readonly errors: FormErrors }
> {
  const { kind, notices, asksAfter, note } = form;
  const title = kind === 'birthday' ? '' : form.title.trim();
  const day = await readDayOf(form, today);
  const errors: FormErrors = {
    ...(kind !== 'birthday' && !title && { title: milestonesText('form.titleNeeded') }),
    ...(typeof day === 'string' && { date: day }),
  };
  if (typeof day === 'string' || errors.title) return { ok: false, errors };
  return { ok: true, draft: { sonId, kind, title, day, notices, asksAfter, note: note.trim() } };
}

/** The day of the form, or the sentence that says what is not right with it. */
async function readDayOf(
  { kind, repeats, dateText }: MilestoneForm,
  today: LocalDate,
): Promise<MilestoneDay | string> {
  const missing = dateText.trim() ? datesText('wrongNeeded') : milestonesText('form.dateNeeded');
  if (repeats === 'once') {
    const on = await readTypedDate(dateText, today, 'future');
    return on ? { repeats, on } : missing;
  }
  const read = await readTypedYearDay(dateText, today);
  if (!read) return missing;
  const refusal = refuseYearDay(kind, read, today);
  if (refusal !== undefined) return refusal;
  const { year, ...monthAndDay } = read;
  return { repeats, ...monthAndDay, ...(year && { sinceYear: year }) };
}

/** Why a day of every year cannot be meant: a birthday on which nobody who lives was born. */
export function refuseYearDay(
  kind: MilestoneKind,
  day: { readonly month: number; readonly day: number; readonly year?: number },
  today: LocalDate,
): string | undefined {
  const isPossible = kind !== 'birthday' || isLivingBirthday(day, today);
  return isPossible ? undefined : milestonesText('form.birthdayAhead');
}

function writtenYearly(day: Extract<MilestoneDay, { readonly repeats: 'yearly' }>): string {
  return writtenYearDay({
    month: day.month,
    day: day.day,
    ...(day.sinceYear && { year: day.sinceYear }),
  });
}
