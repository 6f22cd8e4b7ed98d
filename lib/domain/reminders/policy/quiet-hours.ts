import { addDays, type Instant, instantAt, localDateAt } from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';

type QuietHours = Pick<Settings, 'quietFrom' | 'quietTo'>;

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
