import { type LocalDate, partsOf } from '@/lib/domain/local-date';
import { occurrenceIn } from '@/lib/domain/milestone-days';

/** How near to the day of years past something still belongs to "this week, years ago". */
export const MEMORY_DAYS = 4;

const YEARS_BACK = 10;

/** The same day of years past, last year first; 29 February is 28 February in common years. */
export function memoryDays(today: LocalDate): LocalDate[] {
  const { year, ...day } = partsOf(today);
  return Array.from({ length: YEARS_BACK }, (_, index) => occurrenceIn(year - 1 - index, day));
}
