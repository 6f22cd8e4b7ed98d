import { addDays, type Instant, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';
import type { Occurrence } from './occurrence';
import { reminderTime } from './policy/quiet-hours';
import { instantOf, timeAt, wallTime, wallTimeAt } from './wall-time';

/** When she would like to hear of it again. */
export const POSTPONEMENTS = ['this-evening', 'tomorrow', 'next-week'] as const;
export type Postponement = (typeof POSTPONEMENTS)[number];

const EVENING = '18:30';
const TOO_LATE_FOR_EVENING = '18:00';
const TWO_HOURS_MS = 2 * 3_600_000;
const USEFUL_DAYS = 7;

/** The wall time that "this evening", "tomorrow" or "next week" means at `now`. */
export function postponedLocal(
  postponement: Postponement,
  settings: Settings,
  now: Instant,
): string {
  const today = localDateAt(now);
  if (postponement === 'tomorrow') return wallTime(addDays(today, 1), reminderTime(settings));
  if (postponement === 'next-week') return wallTime(addDays(today, 7), reminderTime(settings));
  return isEveningOver(now) ? wallTimeAt(now + TWO_HOURS_MS) : wallTime(today, EVENING);
}

/** Whether it is too late for "this evening", which then means in two hours. */
export function isEveningOver(now: Instant): boolean {
  return timeAt(now) >= TOO_LATE_FOR_EVENING;
}

/**
 * An occurrence put off. She asked for it, so it is of use for a week from then, even when its
 * day is over by that time.
 */
export function postponed(entry: Occurrence, dueLocal: string): Occurrence {
  const { notificationId: _old, claimedAt: _claim, secondAnswer: _answer, ...kept } = entry;
  const cameAt = entry.attempts > 0 ? (entry.shownAt ?? entry.claimedAt) : undefined;
  const weekLater = addDays(dueLocal.slice(0, 10) as LocalDate, USEFUL_DAYS);
  return {
    ...kept,
    state: 'snoozed',
    dueLocal,
    dueAt: instantOf(dueLocal),
    usefulUntilOn: laterOf(entry.usefulUntilOn, weekLater),
    shownBefore: [...(entry.shownBefore ?? []), ...(cameAt === undefined ? [] : [cameAt])],
  };
}

function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  if (one < other) return other;
  return one;
}
