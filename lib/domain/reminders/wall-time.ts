import {
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
  parseLocalDate,
} from '@/lib/domain/local-date';

/** A wall time of her clock, `YYYY-MM-DDTHH:MM`; wall times compare as strings. */
export function wallTime(day: LocalDate, time: string): string {
  return `${day}T${time}`;
}

/** What her clock shows at `now`: `HH:MM`, 24 hours. */
export function timeAt(now: Instant): string {
  const at = new Date(now);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Day and time of her clock at `now`. */
export function wallTimeAt(now: Instant): string {
  return wallTime(localDateAt(now), timeAt(now));
}

/** A wall time as an instant in the zone the computer is set to; see `instantAt` for gaps and folds. */
export function instantOf(local: string): Instant {
  return instantAt(parseLocalDate(local.slice(0, 10)), local.slice(11, 16));
}
