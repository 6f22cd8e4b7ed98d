import { cadenceWithGrace, needsNoAnswer } from '@/lib/domain/cadence';
import type { Instant } from '@/lib/domain/local-date';
import type { NudgeKind } from '@/lib/domain/reminders/nudge-kind';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Circumstances } from './circumstances';

const DAY_MS = 86_400_000;

/** Kinds whose only reason is that it would be nice to write. */
const HELLO_KINDS: readonly NudgeKind[] = ['thinking-of-you', 'article'];

/**
 * When a nudge may come that only says hello, while words to him stay without an answer or things
 * are hurt or silent: as long after the last such nudge as the wait with grace is. The rules count
 * from what was logged; she may write and log nothing, and one nudge must not follow the other.
 *
 * @returns undefined when nothing holds it back
 */
export function graceEnd(
  entry: Occurrence,
  { ledger, interactions, sonOf, traitsOf }: Circumstances,
): Instant | undefined {
  const isHello = (each: Occurrence) => HELLO_KINDS.includes(traitsOf(each).kind);
  const son = isHello(entry) ? sonOf(entry) : undefined;
  const his = interactions.filter(({ sonId }) => sonId === son?.id);
  const wait = son && needsNoAnswer(son, his) && cadenceWithGrace(son, his)?.atLeastDays;
  if (!son || !wait) return undefined;
  const last = ledger
    .filter((each) => each.sonId === son.id && each.id !== entry.id && isHello(each))
    .reduce((latest, { shownAt = -Infinity }) => Math.max(latest, shownAt), -Infinity);
  return last === -Infinity ? undefined : last + wait * DAY_MS;
}
