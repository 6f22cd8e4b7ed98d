import type { Instant } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';

/**
 * What becomes of something due: `show` as a notification · `fold` into the notification that
 * comes with it or, when none may come, straight onto the list that waits for her · `wait` for a
 * better moment · `drop`, it does not come.
 */
export type Decision = 'show' | 'fold' | 'wait' | 'drop';

/**
 * Why it was decided so.
 *
 * Shown: `due` its time has come · `promised` she set it to this hour, or it is the day itself ·
 * `postponed` she asked for it later, and later is now. Folded: `with-others` into one
 * notification · otherwise what keeps notifications away. `stronger-first` something that matters
 * more goes first · `better-hour` it waits for its own time of day.
 */
export type Reason =
  | 'due'
  | 'promised'
  | 'postponed'
  | 'with-others'
  | 'stronger-first'
  | 'better-hour'
  | 'budget-week'
  | 'budget-day'
  | 'too-soon'
  | 'quiet-hours'
  | 'day-off'
  | 'his-hours'
  | 'all-off'
  | 'space'
  | 'no-contact'
  | 'season'
  | 'no-reply'
  | 'resting'
  | 'switched-off'
  | 'not-useful';

/** What the policy says of one entry of the ledger. */
export type Decided = {
  readonly entry: Occurrence;
  readonly decision: Decision;
  readonly reason: Reason;
  /** When it may come at the earliest, when it waits for a moment that is known. */
  readonly until?: Instant;
};
