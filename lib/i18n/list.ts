import { language } from './language';

/** "One, another and 2 more", as her language joins them. */
export function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);
}
