import type { Interaction } from '@/lib/domain/interaction';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from './occurrence';
import { ruleDayOf } from './occurrence-id';
import { FOLLOW_UP_BEFORE } from './rule-names';
import type { TraitsOf } from './rule-of';

const OPEN: readonly OccurrenceState[] = ['claimed', 'shown', 'snoozed'];

/**
 * The ledger as it stands after the times they were in touch: whatever kind of contact it was, the
 * small hello, the word of luck and the page to send are done with it, when it was on the day on
 * which they fell due or later.
 */
export function settledByContact(
  ledger: readonly Occurrence[],
  interactions: readonly Interaction[],
  traitsOf: TraitsOf,
  now: Instant,
): readonly Occurrence[] {
  const lastWith = new Map<string, Instant>();
  for (const { sonId, happenedAt } of interactions) {
    if (happenedAt <= now) lastWith.set(sonId, Math.max(happenedAt, lastWith.get(sonId) ?? 0));
  }
  return ledger.map((entry) => {
    const last = lastWith.get(entry.sonId);
    if (last === undefined || !OPEN.includes(entry.state)) return entry;
    const day = ruleDayOf(entry.id);
    const isSettled = settlesWith(entry, traitsOf) && day && localDateAt(last) >= day;
    return isSettled ? { ...entry, state: 'acked', settledAs: 'done', ackedAt: now } : entry;
  });
}

function settlesWith({ rule }: Occurrence, traitsOf: TraitsOf): boolean {
  const kind = traitsOf(rule)?.kind;
  return kind === 'thinking-of-you' || kind === 'article' || rule === FOLLOW_UP_BEFORE;
}
