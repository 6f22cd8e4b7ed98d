import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
  weekdayOf,
} from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';

const WEEK_DAYS = 7;

/** Whether she wants no notifications at all, for good or for a while. */
export function isAllOff(
  { areRemindersOn, quietUntil }: Pick<Settings, 'areRemindersOn' | 'quietUntil'>,
  today: LocalDate,
): boolean {
  return !areRemindersOn || (quietUntil !== undefined && today <= quietUntil);
}

/** Whether it is one of her days without notifications. */
export function isDayOff({ daysOff }: Pick<Settings, 'daysOff'>, day: LocalDate): boolean {
  return daysOff.some((each) => each === weekdayOf(day));
}

/** The first moment of the next day that is not off; never, when all are. */
export function dayOffEnd({ daysOff }: Pick<Settings, 'daysOff'>, now: Instant): Instant {
  const today = localDateAt(now);
  for (let ahead = 1; ahead <= WEEK_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isDayOff({ daysOff }, day)) return instantAt(day, '00:00');
  }
  return Infinity;
}
