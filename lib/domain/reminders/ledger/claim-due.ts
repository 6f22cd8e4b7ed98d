import type { Instant } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { digestIdOf } from '@/lib/domain/reminders/occurrence-id';
import type { Decided } from '@/lib/domain/reminders/policy/decision';
import { wallTimeAt } from '@/lib/domain/reminders/wall-time';

/**
 * The entries that decisions bring to her, as they stand then: claimed for a notification, or
 * straight on the list that waits for her. Several that are new share one notification.
 */
export function broughtBy(decided: readonly Decided[], now: Instant): readonly Occurrence[] {
  const told = decided.filter(isTold).map(({ entry }) => entry);
  const quiet = decided.filter((each) => each.decision === 'fold' && !isTold(each));
  return [...claim(told, now), ...quiet.map(({ entry }) => broughtQuietly(entry, now))];
}

/** Whether a notification brings it: its own, or one that it shares. */
function isTold({ decision, reason }: Decided): boolean {
  return decision === 'show' || (decision === 'fold' && reason === 'with-others');
}

/** What is chosen, claimed as of `now`; what was begun keeps the notification that it has. */
function claim(chosen: readonly Occurrence[], now: Instant): Occurrence[] {
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

/** It waits on the new tab, as if a notification had brought it. */
function broughtQuietly(entry: Occurrence, now: Instant): Occurrence {
  return { ...entry, state: 'shown', shownAt: entry.shownAt ?? now };
}
