import type { Interaction } from '@/lib/domain/interaction';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { circumstancesOf } from '@/lib/domain/reminders/policy/circumstances';
import { decide } from '@/lib/domain/reminders/policy/decide';
import type { Decided } from '@/lib/domain/reminders/policy/decision';
import { gateOf } from '@/lib/domain/reminders/policy/gates';
import type { GivenOccurrence } from '@/lib/domain/reminders/rule';
import type { TraitsOf } from '@/lib/domain/reminders/rule-of';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { chooseDue, isNewer, newestByTheme, themesBy, withRestOfDay } from './choose-due';
import { broughtBy } from './claim-due';
import { settledByContact } from './contact-settles';
import { isOnScreen, isReady, LEASE_MS, layDownStale } from './lease';
import { refreshed } from './refresh-ledger';

const DAY_MS = 86_400_000;

export type ReconcileInput = {
  /** The entries that are pending, claimed, shown or snoozed, and all others of two months. */
  readonly ledger: readonly Occurrence[];
  /** What the rules say for `windowAt(today)`. */
  readonly given: readonly GivenOccurrence[];
  /** Whether a rule still stands behind an entry, whenever it fell due. */
  readonly stands: (entry: Occurrence) => boolean;
  readonly traitsOf: TraitsOf;
  readonly sons: readonly Son[];
  /** The latest with each son, newest first. */
  readonly interactions: readonly Interaction[];
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
  /** What was decided of everything that is due, and of what is of no use any more. */
  readonly decided: readonly Decided[];
  /** When to reconcile again at the latest, at most 24 hours ahead. */
  readonly nextAt: Instant;
  /** Notifications that have a reason to be on screen. */
  readonly liveNotificationIds: readonly string[];
};

/**
 * Brings the ledger up to date with the rules and the clock, and claims what is to be shown.
 *
 * Of one subject only the newest occurrence is shown: what is older than one already brought
 * expires, and what falls due later on a milestone's day comes in its place. What may come, and
 * when, `gateOf` and `decide` say. What was begun and never finished is tried again under the same
 * notification. Nothing that was shown, settled or expired becomes pending again, whatever the
 * clock does.
 */
export function planReconcile(input: ReconcileInput): ReconcilePlan {
  const { ledger, now, stands, traitsOf } = input;
  const themeOf = themesBy(traitsOf);
  const settled = settledByContact(ledger, input.interactions, traitsOf, now);
  const current = refreshed(settled, input.given, localDateAt(now));
  const { entries, gone } = layDownStale(current, input);
  const circumstances = circumstancesOf({ ...input, ledger: entries });

  const due = entries.filter((entry) => isReady(entry, now));
  const ready = withRestOfDay(due, entries, now, themeOf);
  const dropped = ready.flatMap((entry): Decided[] => {
    const reason = gateOf(entry, circumstances);
    return reason ? [{ entry, decision: 'drop', reason }] : [];
  });
  const isDropped = new Set(dropped.map(({ entry }) => entry));
  const open = ready.filter((entry) => !isDropped.has(entry));
  const choice = chooseDue(open, entries, { ...input, themeOf });
  const isReadyToo = new Set(ready);
  const ahead = entries.filter(
    (entry) =>
      (entry.state === 'pending' || entry.state === 'snoozed') &&
      !isReadyToo.has(entry) &&
      !gateOf(entry, circumstances) &&
      stands(entry),
  );
  const listed = newestByTheme(entries.filter(isOnScreen), themeOf);
  const decided = decide(choice.chosen, ahead, circumstances).map((each) =>
    isListedNewer(each, listed.get(themeOf(each.entry))) ? kept(each) : each,
  );
  const brought = broughtBy(decided, now);
  const isUnwanted = (entry: Occurrence) =>
    input.settings.nudgesOff.includes(circumstances.traitsOf(entry).kind);
  const standing = entries.filter((entry) => isListed(entry, input));
  const after = afterwards(entries, {
    ...choice,
    open,
    isDropped,
    brought,
    newest: newestByTheme([...standing, ...brought], themeOf),
    themeOf,
  }).filter((entry) => entry.state !== 'pending' || !isUnwanted(entry));

  const old = new Set(ledger);
  const keptIds = new Set(after.map(({ id }) => id));
  return {
    saved: after.filter((entry) => !old.has(entry)),
    removedIds: ledger.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id),
    claimed: brought.filter(({ state }) => state === 'claimed'),
    decided: [...gone.map(asUseless), ...dropped, ...decided],
    nextAt: nextAt(after, decided, input),
    liveNotificationIds: after
      .filter((entry) => isOnScreen(entry) && !gateOf(entry, circumstances) && stands(entry))
      .map(({ id, notificationId }) => notificationId ?? id),
  };
}

type Outcome = {
  readonly open: readonly Occurrence[];
  readonly isDropped: ReadonlySet<Occurrence>;
  readonly brought: readonly Occurrence[];
  /** What she has before her of each theme, what is brought now included. */
  readonly newest: ReadonlyMap<string, Occurrence>;
  readonly tooLate: readonly Occurrence[];
  readonly tooMany: readonly Occurrence[];
  readonly themeOf: (entry: Occurrence) => string;
};

/** The ledger once what is brought has been brought. */
function afterwards(entries: readonly Occurrence[], outcome: Outcome): readonly Occurrence[] {
  const { isDropped, brought, newest, themeOf } = outcome;
  const broughtById = new Map(brought.map((entry) => [entry.id, entry]));
  const isOpen = new Set(outcome.open);
  // Nothing is too much while nothing comes, as in the night.
  const isOver = new Set([...outcome.tooLate, ...(brought.length > 0 ? outcome.tooMany : [])]);
  const isReplaced = (entry: Occurrence) => {
    const isOld = isOpen.has(entry) || isOnScreen(entry) || entry.state === 'snoozed';
    const newer = isOld ? newest.get(themeOf(entry)) : undefined;
    return newer !== undefined && isNewer(newer, entry);
  };
  return entries.flatMap((entry): Occurrence[] => {
    const now = broughtById.get(entry.id);
    if (now) return [now];
    if (isDropped.has(entry)) return withoutDropped(entry);
    return isOver.has(entry) || isReplaced(entry) ? [{ ...entry, state: 'expired' }] : [entry];
  });
}

/** A pending one is not noted, so that it is judged anew; what she put off waits for its use to end. */
function withoutDropped(entry: Occurrence): Occurrence[] {
  if (entry.state === 'pending') return [];
  return [entry.state === 'claimed' ? { ...entry, state: 'expired' } : entry];
}

/** Whether it stands on her list by right: not from a day to come, of a clock that was wrong. */
function isListed(entry: Occurrence, { now, stands }: ReconcileInput): boolean {
  return isOnScreen(entry) && (ruleDayOf(entry.id) ?? '') <= localDateAt(now) && stands(entry);
}

/** Straight onto the list goes nothing of which something newer stands there, as after a wrong clock. */
function isListedNewer({ entry, decision, reason }: Decided, listed: Occurrence | undefined) {
  const isQuiet = decision === 'fold' && reason !== 'with-others';
  return isQuiet && listed !== undefined && isNewer(listed, entry);
}

function kept({ entry, reason }: Decided): Decided {
  return { entry, decision: 'wait', reason };
}

function asUseless(entry: Occurrence): Decided {
  return { entry, decision: 'drop', reason: 'not-useful' };
}

function nextAt(
  entries: readonly Occurrence[],
  decided: readonly Decided[],
  { now, stands }: ReconcileInput,
): Instant {
  const waits = decided.map(({ decision, until = Infinity }) =>
    decision === 'wait' ? until : Infinity,
  );
  const times = entries.map((entry) => {
    const { state, dueAt } = entry;
    if (state === 'claimed') return isReady(entry, now) ? Infinity : now + LEASE_MS;
    const isAhead = (state === 'pending' || state === 'snoozed') && dueAt > now;
    return isAhead && stands(entry) ? dueAt : Infinity;
  });
  return Math.min(now + DAY_MS, ...waits, ...times);
}
