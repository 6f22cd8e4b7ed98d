import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { isUseful } from '@/lib/domain/reminders/due-window';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Circumstances } from './circumstances';
import type { Decided } from './decision';
import { earliestFrom, type Obstacle, obstacleAt } from './earliest';
import { graceEnd } from './grace';

/**
 * What becomes of an entry that hours, days or the grace that he has keep away at this moment: it
 * waits while it is of use then. What belongs to its day goes onto the list on a day off, and when
 * its time would be over.
 *
 * @returns undefined when nothing keeps it away
 */
export function heldBack(entry: Occurrence, circumstances: Circumstances): Decided | undefined {
  const { now, traitsOf } = circumstances;
  const obstacle = obstacleAt(entry, now, circumstances) ?? graceOf(entry, circumstances);
  if (!obstacle) return undefined;
  const { reason } = obstacle;
  const { isDated } = traitsOf(entry);
  if (isDated && reason === 'day-off') return { entry, decision: 'fold', reason };
  const until = earliestFrom(entry, obstacle.until, circumstances);
  if (isUsefulAt(entry, until)) return { entry, decision: 'wait', reason, until };
  return { entry, decision: isDated ? 'fold' : 'wait', reason };
}

function graceOf(entry: Occurrence, circumstances: Circumstances): Obstacle | undefined {
  if (entry.state !== 'pending') return undefined;
  const until = graceEnd(entry, circumstances);
  return until !== undefined && until > circumstances.now
    ? { reason: 'no-reply', until }
    : undefined;
}

/** Whether there is such a moment, and the entry is of use then. */
export function isUsefulAt(entry: Occurrence, at: Instant): boolean {
  return at < Infinity && isUseful(entry, localDateAt(at));
}
