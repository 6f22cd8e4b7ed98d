import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
} from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';
import type { Occurrence } from './occurrence';
import type { ReminderWindow } from './rule';
import { timeAt } from './wall-time';

type QuietHours = Pick<Settings, 'quietFrom' | 'quietTo'>;

/** The longest notice is a month, so nothing that fell due before this is of use. */
const LOOK_BACK_DAYS = 31;

/** The days in which an occurrence can be due now or within the next 24 hours. */
export function windowAt(today: LocalDate): ReminderWindow {
  return { from: addDays(today, -LOOK_BACK_DAYS), to: addDays(today, 1) };
}

/**
 * Whether a time of day lies in the quiet hours, which may go past midnight; the end is not quiet.
 *
 * @param time `HH:MM`
 */
export function isQuietTime(time: string, { quietFrom, quietTo }: QuietHours): boolean {
  if (quietFrom <= quietTo) return quietFrom <= time && time < quietTo;
  return quietFrom <= time || time < quietTo;
}

/** The end of the quiet hours that `now` lies in. */
export function quietEndAfter(now: Instant, { quietTo }: QuietHours): Instant {
  const today = localDateAt(now);
  const end = instantAt(today, quietTo);
  return end > now ? end : instantAt(addDays(today, 1), quietTo);
}

/**
 * The time of day at which rules remind her: the one she chose or, when that is a quiet hour, the
 * end of the quiet hours of the same day, so that "tomorrow" stays tomorrow.
 */
export function reminderTime(settings: QuietHours & Pick<Settings, 'remindersAt'>): string {
  return isQuietTime(settings.remindersAt, settings) ? settings.quietTo : settings.remindersAt;
}

/** Whether a notification may come at `now`. */
export function mayRemindAt(now: Instant, settings: Settings): boolean {
  return settings.areRemindersOn && !isQuietTime(timeAt(now), settings);
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
