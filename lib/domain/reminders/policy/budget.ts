import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
} from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';

/** The week that is counted: today and the six days before. */
const WEEK_DAYS = 7;
const APART_MS = 4 * 3_600_000;

/** Why the budget keeps a notification away. */
export type OverBudget = 'budget-week' | 'budget-day' | 'too-soon';

/**
 * When notifications came or were begun, one for each, from entries of the ledger; a digest is
 * one, and so is what was begun again under the same id.
 */
export function notificationTimes(ledger: readonly Occurrence[]): readonly Instant[] {
  const idsAt = new Map<Instant, Set<string>>();
  const note = (at: Instant, id?: string) => {
    const ids = idsAt.get(at) ?? new Set();
    idsAt.set(at, id === undefined ? ids : ids.add(id));
  };
  for (const { state, attempts, notificationId, claimedAt, shownAt, shownBefore } of ledger) {
    for (const at of shownBefore ?? []) note(at);
    if (attempts === 0) continue;
    const at = state === 'claimed' ? claimedAt : (shownAt ?? claimedAt);
    if (at !== undefined) note(at, notificationId);
  }
  return [...idsAt].flatMap(([at, ids]) => Array<Instant>(Math.max(1, ids.size)).fill(at));
}

/**
 * What keeps a notification away at `now`: at most so many in seven days of her calendar, one a
 * day, and never two within four hours.
 *
 * @param times of the notifications that came
 * @param aWeek how many may come in seven days
 */
export function overBudget(
  times: readonly Instant[],
  aWeek: number,
  now: Instant,
): OverBudget | undefined {
  const isTooSoon = times.some((at) => Math.abs(now - at) < APART_MS);
  return dayOverBudget(times, aWeek, localDateAt(now)) ?? (isTooSoon ? 'too-soon' : undefined);
}

/**
 * The first moment from `now` on at which the budget lets a notification come, if none comes
 * before.
 */
export function budgetFreeAt(times: readonly Instant[], aWeek: number, now: Instant): Instant {
  const tooSoonUntil = times
    .filter((at) => Math.abs(now - at) < APART_MS)
    .reduce((latest, at) => Math.max(latest, at + APART_MS), now);
  const first = localDateAt(tooSoonUntil);
  for (let ahead = 0; ahead <= WEEK_DAYS; ahead += 1) {
    const day = addDays(first, ahead);
    if (!dayOverBudget(times, aWeek, day)) {
      return Math.max(tooSoonUntil, ahead === 0 ? now : instantAt(day, '00:00'));
    }
  }
  return instantAt(addDays(first, WEEK_DAYS), '00:00');
}

/** How many more notifications may come on a day, whatever came on it. */
export function leftOn(times: readonly Instant[], aWeek: number, day: LocalDate): number {
  return aWeek - countBetween(times, addDays(day, 1 - WEEK_DAYS), day);
}

function dayOverBudget(
  times: readonly Instant[],
  aWeek: number,
  day: LocalDate,
): OverBudget | undefined {
  if (leftOn(times, aWeek, day) <= 0) return 'budget-week';
  return countBetween(times, day, day) > 0 ? 'budget-day' : undefined;
}

function countBetween(times: readonly Instant[], from: LocalDate, to: LocalDate): number {
  return times.filter((at) => {
    const day = localDateAt(at);
    return from <= day && day <= to;
  }).length;
}
