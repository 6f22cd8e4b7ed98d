import type { LocalDate } from '@/lib/domain/local-date';

const HOUR_MS = 3_600_000;
const NOON = 12;

export type LocalNoon = {
  readonly timeZone: string;
  /** The calendar day that it is there. */
  readonly today: LocalDate;
  /** The wall clock there at a moment, as `HH:MM`. */
  readonly timeAt: (at: number) => string;
};

/**
 * A time zone in which it is between noon and one now, outside of all quiet hours: so journeys
 * about reminders pass at any hour.
 */
export function localNoon(now: number): LocalNoon {
  const hoursAhead = NOON - new Date(now).getUTCHours();
  // In these names east is minus.
  const sign = hoursAhead > 0 ? '-' : '+';
  const wallClock = (at: number) => new Date(at + hoursAhead * HOUR_MS).toISOString();
  return {
    timeZone: `Etc/GMT${sign}${Math.abs(hoursAhead)}`,
    today: wallClock(now).slice(0, 10) as LocalDate,
    timeAt: (at) => wallClock(at).slice(11, 16),
  };
}
