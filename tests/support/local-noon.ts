import type { LocalDate } from '@/lib/domain/local-date';

const HOUR_MS = 3_600_000;
const NOON = 12;

/**
 * A time zone in which it is between noon and one now, outside of all quiet hours, and the
 * calendar day that it is there: so journeys about reminders pass at any hour.
 */
export function localNoon(now: number): { readonly timeZone: string; readonly today: LocalDate } {
  const hoursAhead = NOON - new Date(now).getUTCHours();
  // In these names east is minus.
  const sign = hoursAhead > 0 ? '-' : '+';
  const day = new Date(now + hoursAhead * HOUR_MS).toISOString().slice(0, 10);
  return { timeZone: `Etc/GMT${sign}${Math.abs(hoursAhead)}`, today: day as LocalDate };
}

/** The wall clock at `now` in the zone of `localNoon`, as `HH:MM`. */
export function localNoonTime(now: number): string {
  return `${NOON}:${String(new Date(now).getUTCMinutes()).padStart(2, '0')}`;
}
