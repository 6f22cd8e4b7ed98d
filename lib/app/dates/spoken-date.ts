import type { LocalDate } from '@/lib/domain/local-date';
import type { SpokenDate, SpokenDay } from '@/lib/formats/spoken-date';
import type { DayOrder } from '@/lib/formats/written-day';

export type { DayOrder, SpokenDate, SpokenDay };

/**
 * The day that she typed in words, undefined when the words name none. The reader is loaded with
 * the first date she types, so that no page pays for it before.
 */
export async function readDate(
  text: string,
  today: LocalDate,
  options: { readonly prefer: 'future' | 'past'; readonly order: DayOrder },
): Promise<SpokenDate | undefined> {
  const { readSpokenDate } = await import('@/lib/formats/spoken-date');
  return readSpokenDate(text, today, options);
}

/** The day of the year that she typed in words, with its year when she gave one. */
export async function readDay(
  text: string,
  today: LocalDate,
  order: DayOrder,
): Promise<SpokenDay | undefined> {
  const { readSpokenDay } = await import('@/lib/formats/spoken-date');
  return readSpokenDay(text, today, order);
}
