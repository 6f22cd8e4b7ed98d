import { daysInMonth, type LocalDate, localDateOf, partsOf } from './local-date';

/** The oldest that anyone has become is 122. */
const OLDEST = 130;

/**
 * Whether a birthday could be anyone's: it has been, and not longer ago than people live. Without
 * a year it always could.
 */
export function isLivingBirthday(
  { month, day, year }: { readonly month: number; readonly day: number; readonly year?: number },
  today: LocalDate,
): boolean {
  if (year === undefined) return true;
  const on = localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
  return on <= today && year >= partsOf(today).year - OLDEST;
}
