import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { windowAt } from '@/lib/domain/reminders/due-window';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Decided } from '@/lib/domain/reminders/policy/decision';
import type { GivenOccurrence, ReminderRecords, ReminderWindow } from '@/lib/domain/reminders/rule';
import type { RuleOf } from '@/lib/domain/reminders/rule-of';
import { planReconcile } from './reconcile-plan';
import { standsIn } from './stands';

/** A while for which the browser is open; `to` is not before `from`. */
export type OpenTime = { readonly from: Instant; readonly to: Instant };

/** What a simulated life goes by. */
export type SimulatedLife = {
  /** The records as they are at a moment. */
  readonly recordsAt: (now: Instant) => ReminderRecords;
  readonly ledger: readonly Occurrence[];
  /** In their order, none within another. */
  readonly opens: readonly OpenTime[];
  /** What the rules say. */
  readonly given: (records: ReminderRecords, window: ReminderWindow) => readonly GivenOccurrence[];
  readonly ruleOf: RuleOf;
  /** What she does at once with what has just been brought to her; usually nothing. */
  readonly answer?: (entry: Occurrence, now: Instant) => Occurrence;
};

/** A decision and its moment. */
export type SimulatedDecision = Decided & {
  readonly at: Instant;
  /** What was brought to her, as the ledger has it then: with the notification that brought it. */
  readonly brought?: Occurrence;
};

const MINUTE_MS = 60_000;
/** What is settled is looked back to for this long, as in the ledger itself. */
const LOOK_BACK_MS = 62 * 86_400_000;

/**
 * Runs reconciles on a ledger in memory: at each opening of the browser, and while it stays open
 * whenever a reconcile has asked for the next one. Pure: the same life gives the same decisions.
 */
export function simulate(life: SimulatedLife): readonly SimulatedDecision[] {
  const decisions: SimulatedDecision[] = [];
  let ledger = new Map(life.ledger.map((entry) => [entry.id, entry]));
  let lastNow: Instant | undefined;
  for (const { from, to } of life.opens) {
    let now = from;
    while (now <= to) {
      const records = life.recordsAt(now);
      const plan = planReconcile({
        ...records,
        ledger: [...ledger.values()],
        given: life.given(records, windowAt(localDateAt(now))),
        stands: standsIn(records, life.ruleOf),
        traitsOf: life.ruleOf,
        now,
        lastNow,
      });
      ledger = changed(ledger, plan, now, life.answer);
      decisions.push(...plan.decided.map((each) => decisionAt(now, each, plan.saved)));
      lastNow = now;
      now = Math.max(plan.nextAt, now + MINUTE_MS);
    }
  }
  return decisions;
}

function decisionAt(
  at: Instant,
  decided: Decided,
  saved: readonly Occurrence[],
): SimulatedDecision {
  const isBrought = decided.decision === 'show' || decided.decision === 'fold';
  const brought = isBrought ? saved.find(({ id }) => id === decided.entry.id) : undefined;
  return { ...decided, at, ...(brought ? { brought } : {}) };
}

type Change = Pick<ReturnType<typeof planReconcile>, 'saved' | 'removedIds'>;

function changed(
  ledger: ReadonlyMap<string, Occurrence>,
  { saved, removedIds }: Change,
  now: Instant,
  answer: SimulatedLife['answer'],
): Map<string, Occurrence> {
  const next = new Map(ledger);
  for (const id of removedIds) next.delete(id);
  for (const entry of saved) next.set(entry.id, shown(entry, now, answer));
  for (const { id, state, dueAt } of ledger.values()) {
    const isSettled = state === 'acked' || state === 'expired';
    if (isSettled && dueAt < now - LOOK_BACK_MS) next.delete(id);
  }
  return next;
}

/** What was claimed is on screen at once, and she may answer. */
function shown(entry: Occurrence, now: Instant, answer: SimulatedLife['answer']): Occurrence {
  const isBroughtNow = entry.state === 'shown' && entry.shownAt === now;
  if (entry.state !== 'claimed' && !isBroughtNow) return entry;
  const onScreen: Occurrence = { ...entry, state: 'shown', shownAt: now };
  return answer ? answer(onScreen, now) : onScreen;
}
