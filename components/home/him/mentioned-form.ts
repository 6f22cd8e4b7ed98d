import { readTypedDate } from '@/components/hooks/typed-date';
import type { FollowUpChanges } from '@/lib/app/follow-ups/change-follow-up';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { mentionedText } from '@/lib/i18n/mentioned';

/** The form of one thing he mentioned, as she types it. */
export type MentionedDraft = {
  readonly text: string;
  readonly isHardTime: boolean;
  readonly luckOn: string;
  readonly askOn: string;
  readonly answer: string;
};
export type MentionedErrors = { readonly [Field in 'text' | 'luckOn' | 'askOn']?: string };
type Day = { readonly on?: LocalDate; readonly error?: string };
/** What the form says, with its words. */
export type MentionedChanges = FollowUpChanges & Pick<FollowUp, 'text'>;
type Reading = { readonly changes: MentionedChanges } | { readonly errors: MentionedErrors };

/** What the form begins with; a new one is empty. */
export function draftOf(followUp: FollowUp | undefined): MentionedDraft {
  const { text = '', isHardTime = false, luckOn, askOn, answer = '' } = followUp ?? {};
  const written = (day: LocalDate | undefined) => (day ? writtenDay(day) : '');
  return { text, isHardTime, luckOn: written(luckOn), askOn: written(askOn), answer };
}

/**
 * Reads what she typed. Fields that are not in view are not touched: the days once she has asked,
 * and the word of luck in a hard time.
 */
export async function readDraft(
  draft: MentionedDraft,
  followUp: FollowUp | undefined,
  today: LocalDate,
): Promise<Reading> {
  const text = draft.text.trim();
  const needed = text ? {} : { text: mentionedText('edit.whatNeeded') };
  if (followUp?.askedOn) {
    return text ? { changes: { text, answer: draft.answer.trim() } } : { errors: needed };
  }
  const [luck, ask]: readonly [Day, Day] = await Promise.all([
    draft.isHardTime ? {} : readDay(draft.luckOn, followUp?.luckOn, today),
    readDay(draft.askOn, followUp?.askOn, today),
  ]);
  const isOutOfOrder = luck.on !== undefined && ask.on !== undefined && luck.on > ask.on;
  const luckError = luck.error ?? (isOutOfOrder ? mentionedText('edit.order') : undefined);
  const errors: MentionedErrors = {
    ...needed,
    ...(luckError && { luckOn: luckError }),
    ...(ask.error && { askOn: ask.error }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    changes: {
      text,
      askOn: ask.on,
      isHardTime: draft.isHardTime || undefined,
      ...(!draft.isHardTime && { luckOn: luck.on }),
    },
  };
}

/** A day still to come, or the one that is there already; an empty field is none. */
async function readDay(text: string, kept: LocalDate | undefined, today: LocalDate): Promise<Day> {
  if (!text.trim()) return {};
  const on = await readTypedDate(text, today, 'future');
  if (!on) return { error: datesText('wrong') };
  return on < today && on !== kept ? { error: mentionedText('edit.past') } : { on };
}
