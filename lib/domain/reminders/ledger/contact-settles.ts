import type { Interaction } from '@/lib/domain/interaction';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import { FOLLOW_UP_BEFORE } from '@/lib/domain/reminders/rule-names';
import type { TraitsOf } from '@/lib/domain/reminders/rule-of';

const OPEN: readonly OccurrenceState[] = ['claimed', 'shown', 'snoozed'];

/** How long taking a time in touch back lets what it settled wait again. */
const UNDONE_WITHIN_MS = 86_400_000;

/**
 * The ledger as it stands after the times they were in touch: whatever kind of contact it was, the
 * small hello, the word of luck and the page to send are done with it, when it was on the day on
 * which they fell due or later. When that contact is taken back, they wait again.
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
    const day = ruleDayOf(entry.id);
    if (!day || last === undefined || localDateAt(last) < day) return waitingAgain(entry, now);
    const isSettled = OPEN.includes(entry.state) && settlesWith(entry, traitsOf);
    return isSettled
      ? { ...entry, state: 'acked', settledAs: 'done', ackedAt: now, isSettledByContact: true }
      : entry;
  });
}

/** What a contact had settled that is not there any more. */
function waitingAgain(entry: Occurrence, now: Instant): Occurrence {
  const { isSettledByContact, settledAs: _as, ackedAt = 0, ...open } = entry;
  if (!isSettledByContact || now - ackedAt >= UNDONE_WITHIN_MS) return entry;
  return { ...open, state: 'shown' };
}

function settlesWith({ rule }: Occurrence, traitsOf: TraitsOf): boolean {
  const kind = traitsOf(rule)?.kind;
  return kind === 'thinking-of-you' || kind === 'article' || rule === FOLLOW_UP_BEFORE;
}
