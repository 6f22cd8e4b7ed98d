import { LOCALES, type Locale, type Translation } from '@/content/locales';
import type { Message } from '@/content/locales/message';

/** The languages she can choose from, each with its name in itself. */
export const LANGUAGES: readonly Pick<Locale, 'tag' | 'name'>[] = LOCALES;

let current: Locale = LOCALES[0];
let tag: string = current.tag;
let translation: Translation | undefined;

/** The language tag for text and for `Intl`, such as `en-GB`. */
export function language(): string {
  return tag;
}

/** Which way her language is written. */
export function direction(): 'ltr' | 'rtl' {
  return current.direction;
}

/** A sentence of the chosen language, if it has it. */
export function translated(area: string, key: string): Message | undefined {
  return translation?.[area]?.[key];
}

/**
 * Chooses and loads the language of this page; English needs no loading.
 *
 * A regional form of a language we have (en-US) keeps its own way of writing dates.
 *
 * @param chosen a language tag, or `system` for the first of `preferred` that we have
 * @param preferred the browser's languages, best first
 */
export async function setLanguage(chosen: string, preferred: readonly string[]): Promise<void> {
  const wishes = chosen === 'system' ? preferred : [chosen];
  for (const wish of wishes) {
    const locale = LOCALES.find((candidate) => primary(candidate.tag) === primary(wish));
    if (!locale) continue;
    current = locale;
    tag = chosen === 'system' ? wish : locale.tag;
    translation = await locale.load?.();
    return;
  }
  current = LOCALES[0];
  tag = current.tag;
  translation = undefined;
}

function primary(languageTag: string): string {
  return languageTag.split('-')[0]?.toLowerCase() ?? '';
}
