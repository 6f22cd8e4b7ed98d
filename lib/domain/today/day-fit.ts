import type { DayFit } from '@/lib/domain/idea';
import { type LocalDate, partsOf, weekdayOf } from '@/lib/domain/local-date';
import { timeOfYear } from '@/lib/domain/scene-time';

/** Whether a day fits all that is said of it. */
export function fitsDay(fit: DayFit, today: LocalDate, zone: string): boolean {
  const { month } = partsOf(today);
  return (
    (fit.months?.includes(month) ?? true) &&
    (fit.timesOfYear?.includes(timeOfYear(month, zone)) ?? true) &&
    (fit.weekdays?.some((weekday) => weekday === weekdayOf(today)) ?? true)
  );
}
