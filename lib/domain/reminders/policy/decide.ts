import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { leftOn, overBudget } from './budget';
import type { Circumstances } from './circumstances';
import type { Decided, Reason } from './decision';
import { dayAfter, earliestInBudget } from './earliest';
import { heldBack, isUsefulAt } from './held-back';
import { isAllOff } from './quiet';

const USUAL_STRENGTH = 0.5;

/**
 * Decides what becomes of what is due.
 *
 * One notification comes at most: the strongest of what may, and with it, as one digest, all else
 * that is due and belongs to its day. Promised entries and those she put off to now come whatever
 * the budget says. What was begun and never finished is begun again.
 *
 * @param chosen due, each of its own subject, held back by no gate
 * @param ahead what falls due later, today or tomorrow, and may come then
 */
export function decide(
  chosen: readonly Occurrence[],
  ahead: readonly Occurrence[],
  circumstances: Circumstances,
): readonly Decided[] {
  const { now, settings } = circumstances;
  if (isAllOff(settings, localDateAt(now))) {
    return chosen.map((entry) => ({ entry, decision: 'fold', reason: 'all-off' }));
  }
  const held = chosen.flatMap((entry) => heldBack(entry, circumstances) ?? []);
  const isHeld = new Set(held.map(({ entry }) => entry));
  const free = chosen.filter((entry) => !isHeld.has(entry));
  const isBegun = ({ state }: Occurrence) => state === 'claimed';
  const begun = free.filter(isBegun);
  const fresh = free.filter((entry) => !isBegun(entry));
  return [
    ...held,
    ...begunAgain(begun),
    ...decideFresh(fresh, begun.length > 0, ahead, circumstances),
  ];
}

/** Whether an entry comes whatever came before it. */
export function isAllowed({ isPromised, state }: Occurrence): boolean {
  return isPromised === true || state === 'snoozed';
}

/** Each under the notification that it has: one line of a digest is shown, the others come with it. */
function begunAgain(begun: readonly Occurrence[]): readonly Decided[] {
  const seen = new Set<string>();
  return begun.map((entry): Decided => {
    const id = entry.notificationId ?? entry.id;
    if (seen.has(id)) return { entry, decision: 'fold', reason: 'with-others' };
    seen.add(id);
    return { entry, decision: 'show', reason: showReason(entry) };
  });
}

function decideFresh(
  fresh: readonly Occurrence[],
  isOneComing: boolean,
  ahead: readonly Occurrence[],
  circumstances: Circumstances,
): readonly Decided[] {
  const { now, settings, times, traitsOf } = circumstances;
  const allowed = fresh.filter(isAllowed);
  const over = isOneComing ? 'budget-day' : overBudget(times, settings.notificationsAWeek, now);
  const isFull = allowed.length === 0 && over !== undefined;
  const giveWay = !isFull && mustGiveWay(ahead, circumstances);
  const mayWin = (entry: Occurrence) => traitsOf(entry).isDated || !giveWay;
  const winner = isFull
    ? undefined
    : strongestOf(allowed.length > 0 ? allowed : fresh.filter(mayWin));
  const after = winner || isOneComing ? [...times, now] : times;

  return fresh.map((entry): Decided => {
    if (entry === winner) return { entry, decision: 'show', reason: showReason(entry) };
    const comesAlong = isAllowed(entry) || traitsOf(entry).isDated;
    if (winner && comesAlong) return { entry, decision: 'fold', reason: 'with-others' };
    const reason = isFull ? over : 'stronger-first';
    const from = giveWay ? dayAfter(now) : now;
    return later(
      entry,
      reason,
      () => earliestInBudget(entry, from, after, circumstances),
      circumstances,
    );
  });
}

/**
 * What belongs to its day goes onto the list, unless it is a matter of hours; so does what would
 * wait in vain.
 */
function later(
  entry: Occurrence,
  reason: Reason,
  findMoment: () => Instant,
  { now, traitsOf }: Circumstances,
): Decided {
  const { isDated } = traitsOf(entry);
  if (isDated && reason !== 'too-soon') return { entry, decision: 'fold', reason };
  const until = findMoment();
  const isToday = localDateAt(until) === localDateAt(now);
  if (isDated && !isToday) return { entry, decision: 'fold', reason };
  // No better moment comes while it is of use: it is hers to find on the list.
  return isUsefulAt(entry, until)
    ? { entry, decision: 'wait', reason, until }
    : { entry, decision: 'fold', reason };
}

/**
 * Whether what belongs to no day leaves the notification of today to something that does: it falls
 * due later today or, when only one more may come this week, tomorrow.
 */
function mustGiveWay(
  ahead: readonly Occurrence[],
  { now, settings, times, traitsOf }: Circumstances,
): boolean {
  const today = localDateAt(now);
  const isLastOne = leftOn(times, settings.notificationsAWeek, today) <= 1;
  return ahead.some(
    (entry) =>
      (isAllowed(entry) || traitsOf(entry).isDated) &&
      (isLastOne || localDateAt(entry.dueAt) === today),
  );
}

/** The strongest; of equals the one that fell due first. */
function strongestOf(entries: readonly Occurrence[]): Occurrence | undefined {
  const strengthOf = ({ strength = USUAL_STRENGTH }: Occurrence) => strength;
  return entries.toSorted(
    (one, other) =>
      strengthOf(other) - strengthOf(one) ||
      one.dueAt - other.dueAt ||
      (one.id < other.id ? -1 : 1),
  )[0];
}

function showReason({ state, isPromised }: Occurrence): Reason {
  if (state === 'snoozed') return 'postponed';
  return isPromised ? 'promised' : 'due';
}
