import { daysBetween, type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence } from './occurrence';
import { digestIdOf, ruleDayOf } from './occurrence-id';
import { limitAt } from './policy';
import { wallTimeAt } from './wall-time';

type Moment = {
  readonly now: Instant;
  readonly lastNow: Instant | undefined;
  readonly stands: (entry: Occurrence) => boolean;
};

/**
 * What is due, and with it what the rest of today has in store for the same subjects: when the
 * notice of yesterday comes late, in the morning, the one of today would follow within the hour.
 */
export function withRestOfDay(
  due: readonly Occurrence[],
  entries: readonly Occurrence[],
  now: Instant,
): Occurrence[] {
  const today = localDateAt(now);
  const isNext = (entry: Occurrence) =>
    entry.state === 'pending' &&
    ruleDayOf(entry.id) === today &&
    due.some((other) => isNewer(entry, other));
  return entries.filter((entry) => due.includes(entry) || isNext(entry));
}

/** Of what is ready, the newest of each subject; after a long time closed the nearest few. */
export function chosenOf(
  ready: readonly Occurrence[],
  entries: readonly Occurrence[],
  { now, lastNow, stands }: Moment,
): Occurrence[] {
  const today = localDateAt(now);
  // What a clock that was set wrong has brought before its day keeps nothing away until then.
  const hasCome = entries.filter(
    (entry) =>
      (entry.state !== 'pending' || ready.includes(entry)) &&
      (ruleDayOf(entry.id) ?? '') <= today &&
      stands(entry),
  );
  const distance = ({ aboutOn }: Occurrence) => Math.abs(daysBetween(today, aboutOn));
  return ready
    .filter((entry) => stands(entry) && !hasCome.some((other) => isNewer(other, entry)))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, limitAt(now, lastNow));
}

/** Whether `one` is about the same subject as `other` and came later by its rule. */
function isNewer(one: Occurrence, other: Occurrence): boolean {
  return one.subjectId === other.subjectId && rank(one) > rank(other);
}

function rank({ id }: Occurrence): string {
  return `${ruleDayOf(id) ?? ''} ${id}`;
}

/** What is chosen, claimed as of `now`; several that are new share one notification. */
export function claim(chosen: readonly Occurrence[], now: Instant): Occurrence[] {
  const isDigest = chosen.filter(({ notificationId }) => !notificationId).length > 1;
  const digestId = digestIdOf(wallTimeAt(now));
  return chosen.map((entry) => ({
    ...entry,
    state: 'claimed',
    claimedAt: now,
    attempts: entry.attempts + 1,
    notificationId: entry.notificationId ?? (isDigest ? digestId : entry.id),
  }));
}

/** She wants no notifications: what is chosen waits on the new tab, as if one had brought it. */
export function broughtQuietly(chosen: readonly Occurrence[], now: Instant): Occurrence[] {
  return chosen.map((entry) => ({ ...entry, state: 'shown', shownAt: entry.shownAt ?? now }));
}

/** The entries after a claim: what was passed over, or has a newer one now, expires. */
export function withClaimed(
  entries: readonly Occurrence[],
  ready: readonly Occurrence[],
  claimed: readonly Occurrence[],
  { stands }: Moment,
): Occurrence[] {
  const claims = new Map(claimed.map((entry) => [entry.id, entry]));
  const isPassedOver = (entry: Occurrence) => ready.includes(entry) && stands(entry);
  const isReplaced = (entry: Occurrence) =>
    (isOnScreen(entry) || entry.state === 'snoozed') &&
    claimed.some((newer) => isNewer(newer, entry));
  return entries.map(
    (entry) =>
      claims.get(entry.id) ??
      (isPassedOver(entry) || isReplaced(entry) ? { ...entry, state: 'expired' } : entry),
  );
}

/** Whether a notification of it is, or may be, on screen. */
export function isOnScreen({ state }: Occurrence): boolean {
  return state === 'claimed' || state === 'shown';
}
