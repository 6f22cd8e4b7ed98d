import { readDate, readDay, type SpokenDay } from '@/lib/app/dates/spoken-date';
import type { LocalDate } from '@/lib/domain/local-date';
import { dayOrder } from '@/lib/i18n/dates';

/**
 * The day that she typed, with the numbers in the order of her language.
 *
 * @returns undefined for an empty field and for words that name no day
 */
export async function readTypedDate(
  text: string,
  today: LocalDate,
  prefer: 'future' | 'past',
): Promise<LocalDate | undefined> {
  if (!text.trim()) return undefined;
  return (await readDate(text, today, { prefer, order: dayOrder() }))?.on;
}

/** The day of the year that she typed, as `readTypedDate`. */
export async function readTypedYearDay(
  text: string,
  today: LocalDate,
): Promise<SpokenDay | undefined> {
  if (!text.trim()) return undefined;
  return readDay(text, today, dayOrder());
}
