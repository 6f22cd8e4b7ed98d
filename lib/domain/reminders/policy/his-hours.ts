import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { nextInZone, timeInZone } from '@/lib/domain/zone-time';

type His = Pick<Son, 'timeZone' | 'hoursForHim'>;

/** When most people do not mind to hear from somebody. */
const USUAL_HOURS = { from: '09:00', to: '21:00' };

/** Whether it is a good time of day for him, by his own clock; the end is not. */
export function isInHisHours({ timeZone, hoursForHim = USUAL_HOURS }: His, now: Instant): boolean {
  const time = timeInZone(timeZone, now);
  const { from, to } = hoursForHim;
  if (from === to) return true;
  return from < to ? from <= time && time < to : from <= time || time < to;
}

/** When a good time of day for him begins next. */
export function hisHoursAfter({ timeZone, hoursForHim = USUAL_HOURS }: His, now: Instant): Instant {
  return nextInZone(timeZone, hoursForHim.from, now);
}
