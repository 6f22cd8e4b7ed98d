import { sonToWelcome } from '@/lib/app/welcome/son-to-welcome';
import { onboardingText } from '@/lib/i18n/onboarding';
import type { Answers } from './answers';

/** What is not right, a sentence for each field. */
export type Errors = Readonly<Partial<Record<keyof Answers, string>>>;

/** What came of keeping the answers of one question. */
export type Kept =
  | { readonly ok: true; readonly changes: Partial<Answers> }
  | { readonly ok: false; readonly errors: Errors };

/** Names, words and titles have room for this many letters. */
const LONGEST = 80;

/** One line as she typed it, without the space around it. */
export function lineOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Whether a line is longer than anything needs to be; her words are never cut for her. */
export function isTooLong(text: string): boolean {
  return [...lineOf(text)].length > LONGEST;
}

/** The errors of those fields that are too long. */
export function tooLong(answers: Answers, fields: readonly (keyof Answers)[]): Errors {
  const long = fields.filter((field) => isTooLong(String(answers[field] ?? '')));
  return Object.fromEntries(long.map((field) => [field, onboardingText('tooLong')]));
}

/** Whether there is nothing to put right. */
export function isFine(errors: Errors): boolean {
  return Object.keys(errors).length === 0;
}

/** The id of the son that the answers are about; without one, he is added. */
export async function sonIdOf({ sonId }: Answers, now: Date): Promise<string> {
  return sonId || sonToWelcome(now.getTime());
}
