import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { isUseful } from '@/lib/domain/reminders/due-window';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { TraitsOf } from '@/lib/domain/reminders/rule-of';

/** After this long a claim counts as lost: showing takes milliseconds, so something was killed. */
export const LEASE_MS = 20_000;
/** A notification that cannot be shown this often is let go; its reminder waits on the new tab. */
const MOST_ATTEMPTS = 5;

/** What was only a suggestion leaves the list that waits for her when its time is over. */
const PASSING_KINDS: readonly NudgeKind[] = ['thinking-of-you', 'article', 'weekly-look'];

/**
 * Due, or claimed by somebody who has not come back. A claim from the future was made before the
 * clock was set back, so it is as lost as an old one.
 */
export function isReady({ state, dueAt, claimedAt = 0 }: Occurrence, now: Instant): boolean {
  if (state === 'claimed') return Math.abs(now - claimedAt) >= LEASE_MS;
  return (state === 'pending' || state === 'snoozed') && dueAt <= now;
}

/** Whether a notification of it is, or may be, on screen. */
export function isOnScreen({ state }: Occurrence): boolean {
  return state === 'claimed' || state === 'shown';
}

type Moment = {
  readonly now: Instant;
  readonly stands: (entry: Occurrence) => boolean;
  readonly traitsOf: TraitsOf;
};

type LaidDown = {
  readonly entries: readonly Occurrence[];
  /** Pending ones that never came. */
  readonly gone: readonly Occurrence[];
};

/**
 * What is due but past its use is not shown. A pending one goes, as if it had never been: were
 * it noted as expired, a clock set wrong for an hour would cost her a birthday. One that she has,
 * or may have, seen waits on the new tab, where nothing is lost.
 */
export function layDownStale(entries: readonly Occurrence[], moment: Moment): LaidDown {
  const gone: Occurrence[] = [];
  const kept = entries.flatMap((entry): Occurrence[] => {
    if (!isReady(entry, moment.now)) return [asPassing(entry, moment)];
    if (isUseful(entry, localDateAt(moment.now)) && !isLost(entry, moment)) return [entry];
    if (entry.state !== 'pending') {
      return [{ ...entry, state: 'shown', shownAt: entry.shownAt ?? moment.now }];
    }
    gone.push(entry);
    return [];
  });
  return { entries: kept, gone };
}

function isLost(entry: Occurrence, { stands }: Moment): boolean {
  return entry.state === 'claimed' && (entry.attempts >= MOST_ATTEMPTS || !stands(entry));
}

function asPassing(entry: Occurrence, { now, traitsOf }: Moment): Occurrence {
  const kind = entry.state === 'shown' ? traitsOf(entry.rule)?.kind : undefined;
  const isOver = kind && PASSING_KINDS.includes(kind) && !isUseful(entry, localDateAt(now));
  return isOver ? { ...entry, state: 'expired' } : entry;
}
