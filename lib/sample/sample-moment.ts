import type { Instant, LocalDate } from '@/lib/domain/local-date';

/** A time of day in UTC: the same family comes out in every time zone. */
export function momentOf(day: LocalDate, hour: number, minute = 0): Instant {
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return Date.parse(`${day}T${time}:00Z`);
}
