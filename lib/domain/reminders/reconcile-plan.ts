import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Settings } from '@/lib/domain/settings';
import {
  broughtQuietly,
  chosenOf,
  claim,
  isOnScreen,
  withClaimed,
  withRestOfDay,
} from './claim-due';
import type { Occurrence } from './occurrence';
import { isUseful, mayRemindAt, quietEndAfter } from './policy';
import { refreshed } from './refresh-ledger';
import type { GivenOccurrence } from './rule';

/** After this long a claim counts as lost: showing takes milliseconds, so something was killed. */
export const LEASE_MS = 20_000;
/** A notification that cannot be shown this often is let go; its reminder waits on the new tab. */
const MOST_ATTEMPTS = 5;
const DAY_MS = 86_400_000;

export type ReconcileInput = {
  /** The entries that are pending, claimed, shown or snoozed, and all those that `given` names. */
  readonly ledger: readonly Occurrence[];
  /** What the rules say for `windowAt(today)`. */
  readonly given: readonly GivenOccurrence[];
  /** Whether a rule still stands behind an entry, whenever it fell due. */
  readonly stands: (entry: Occurrence) => boolean;
  readonly settings: Settings;
  readonly now: Instant;
  /** `now` of the last reconcile. */
  readonly lastNow: Instant | undefined;
};

/** What one reconcile changes, to be saved in the transaction that read the ledger. */
export type ReconcilePlan = {
  /** New and changed entries. */
  readonly saved: readonly Occurrence[];
  readonly removedIds: readonly string[];
  /** Those of `saved` to be shown now, under their `notificationId`. */
  readonly claimed: readonly Occurrence[];
  /** When to reconcile again at the latest, at most 24 hours ahead. */
  readonly nextAt: Instant;
  /** Notifications that have a reason to be on screen. */
  readonly liveNotificationIds: readonly string[];
};

/**
 * Brings the ledger up to date with the rules and the clock, and claims what is to be shown.
 *
 * Of one subject only the newest occurrence is shown: what is older than one already due expires,
 * and what falls due later on the same day comes in its place. While she wants no notifications,
 * what is due goes straight to the new tab.
 * Several at once share one notification. What was begun and never finished is tried again under
 * the same notification. Nothing that was shown, settled or expired becomes pending again,
 * whatever the clock does.
 */
export function planReconcile(input: ReconcileInput): ReconcilePlan {
  const { ledger, now } = input;
  const entries = withStaleLaidDown(refreshed(ledger, input.given, localDateAt(now)), input);
  const due = entries.filter((entry) => isReady(entry, now));
  const ready = withRestOfDay(due, entries, now);
  const chosen = chosenOf(ready, entries, input);
  const { areRemindersOn } = input.settings;
  const isQuiet = areRemindersOn && !mayRemindAt(now, input.settings);
  const claimed = areRemindersOn && !isQuiet ? claim(chosen, now) : [];
  const brought = areRemindersOn ? claimed : broughtQuietly(chosen, now);
  const after = isQuiet ? entries : withClaimed(entries, ready, brought, input);

  const old = new Set(ledger);
  const keptIds = new Set(after.map(({ id }) => id));
  return {
    saved: after.filter((entry) => !old.has(entry)),
    removedIds: ledger.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id),
    claimed,
    nextAt: nextAt(after, input),
    liveNotificationIds: after
      .filter((entry) => isOnScreen(entry) && input.stands(entry))
      .map(({ id, notificationId }) => notificationId ?? id),
  };
}

/**
 * Due, or claimed by somebody who has not come back. A claim from the future was made before the
 * clock was set back, so it is as lost as an old one.
 */
function isReady({ state, dueAt, claimedAt = 0 }: Occurrence, now: Instant): boolean {
  if (state === 'claimed') return Math.abs(now - claimedAt) >= LEASE_MS;
  return (state === 'pending' || state === 'snoozed') && dueAt <= now;
}

/**
 * What is due but past its use is not shown. A pending one goes, as if it had never been: were
 * it noted as expired, a clock set wrong for an hour would cost her a birthday. One that she has,
 * or may have, seen waits on the new tab, where nothing is lost.
 */
function withStaleLaidDown(entries: readonly Occurrence[], input: ReconcileInput): Occurrence[] {
  const { now, stands } = input;
  const today = localDateAt(now);
  return entries.flatMap((entry): Occurrence[] => {
    if (!isReady(entry, now)) return [entry];
    const isLost = entry.state === 'claimed' && (entry.attempts >= MOST_ATTEMPTS || !stands(entry));
    if (isUseful(entry, today) && !isLost) return [entry];
    return entry.state === 'pending'
      ? []
      : [{ ...entry, state: 'shown', shownAt: entry.shownAt ?? now }];
  });
}

function nextAt(
  entries: readonly Occurrence[],
  { now, settings, stands }: ReconcileInput,
): Instant {
  const isQuiet = settings.areRemindersOn && !mayRemindAt(now, settings);
  const quietEnd = isQuiet ? quietEndAfter(now, settings) : undefined;
  const times = entries.filter(stands).map(({ state, dueAt }) => {
    if (state === 'claimed') return quietEnd ?? now + LEASE_MS;
    if (state !== 'pending' && state !== 'snoozed') return Infinity;
    return dueAt > now ? dueAt : (quietEnd ?? Infinity);
  });
  return Math.min(now + DAY_MS, ...times);
}
