import { addDays, type Instant, instantAt, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { timeAt } from '@/lib/domain/reminders/wall-time';
import { budgetFreeAt } from './budget';
import type { Circumstances } from './circumstances';
import type { Reason } from './decision';
import { hisHoursAfter, isInHisHours } from './his-hours';
import { dayOffEnd, isDayOff } from './quiet';
import { isQuietTime, quietEndAfter } from './quiet-hours';

/** Something that passes by itself and keeps a notification away until then. */
export type Obstacle = { readonly reason: Reason; readonly until: Instant };

type Where = Pick<Circumstances, 'settings' | 'sonOf' | 'traitsOf'>;

const MOST_STEPS = 24;

/** What keeps an entry away at a moment, whatever else comes: the hours and days of her and him. */
export function obstacleAt(entry: Occurrence, at: Instant, where: Where): Obstacle | undefined {
  const { settings, sonOf, traitsOf } = where;
  const { isContact, isDated } = traitsOf(entry);
  if (isQuietTime(timeAt(at), settings)) {
    return { reason: 'quiet-hours', until: quietEndAfter(at, settings) };
  }
  if (isDayOff(settings, localDateAt(at)) && !comesOnDayOff(entry, where)) {
    return { reason: 'day-off', until: dayOffEnd(settings, at) };
  }
  const son = isContact && !entry.isPromised ? sonOf(entry) : undefined;
  if (son && !isInHisHours(son, at)) {
    return { reason: 'his-hours', until: hisHoursAfter(son, at) };
  }
  return isDated ? undefined : beforeItsHour(entry, at);
}

/**
 * The first moment from `at` on at which hours and days let an entry come; never, when there is
 * none within the next weeks.
 */
export function earliestFrom(entry: Occurrence, at: Instant, where: Where): Instant {
  let moment = at;
  for (let step = 0; step < MOST_STEPS && moment < Infinity; step += 1) {
    const obstacle = obstacleAt(entry, moment, where);
    if (!obstacle) return moment;
    moment = obstacle.until;
  }
  return Infinity;
}

/** The same within the budget, when notifications came at `times`. */
export function earliestInBudget(
  entry: Occurrence,
  at: Instant,
  times: readonly Instant[],
  where: Where,
): Instant {
  let moment = at;
  for (let step = 0; step < MOST_STEPS && moment < Infinity; step += 1) {
    const free = budgetFreeAt(times, where.settings.notificationsAWeek, moment);
    const next = earliestFrom(entry, free, where);
    if (next === moment) return moment;
    moment = next;
  }
  return moment;
}

/** The first moment of the day after. */
export function dayAfter(now: Instant): Instant {
  return instantAt(addDays(localDateAt(now), 1), '00:00');
}

/** The milestone's own day, and what she asked for herself. */
function comesOnDayOff(entry: Occurrence, { traitsOf }: Where): boolean {
  if (entry.state === 'snoozed') return true;
  return entry.isPromised === true && traitsOf(entry).kind === 'milestone';
}

/**
 * What did not come on its day comes at its own time of a later one, so that nothing gathers at the
 * hour at which quiet ends; on the last day on which it is of use it comes at any time.
 */
function beforeItsHour(
  { id, state, dueLocal, usefulUntilOn }: Occurrence,
  at: Instant,
): Obstacle | undefined {
  const day = localDateAt(at);
  const dueOn = ruleDayOf(id);
  const isLater = dueOn !== undefined && dueOn < day && day < usefulUntilOn;
  const time = dueLocal.slice(11);
  if (state !== 'pending' || !isLater || timeAt(at) >= time) return undefined;
  return { reason: 'better-hour', until: instantAt(day, time) };
}
