import { addDays, type Instant, type LocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from './occurrence';
import type { ReminderWindow } from './rule';

/** The longest notice is a month, so nothing that fell due before this is of use. */
const LOOK_BACK_DAYS = 31;

/** The days in which an occurrence can be due now or within the next 24 hours. */
export function windowAt(today: LocalDate): ReminderWindow {
  return { from: addDays(today, -LOOK_BACK_DAYS), to: addDays(today, 1) };
}

/** Whether it is still of use to bring an occurrence up. */
export function isUseful(
  { usefulUntilOn }: Pick<Occurrence, 'usefulUntilOn'>,
  today: LocalDate,
): boolean {
  return today <= usefulUntilOn;
}

const JUMP_MS = 36 * 3_600_000;
const CATCH_UP_LIMIT = 20;

/**
 * How many occurrences may come at one time. After a long time closed, or a jump of the clock,
 * a pile is of no help to anyone.
 */
export function limitAt(now: Instant, lastNow: Instant | undefined): number {
  return lastNow !== undefined && now - lastNow > JUMP_MS ? CATCH_UP_LIMIT : Infinity;
}
