import type { Interaction } from '@/lib/domain/interaction';
import type { Instant } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { RuleTraits, TraitsOf } from '@/lib/domain/reminders/rule-of';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { notificationTimes } from './budget';
import { type Rest, restingKinds } from './ignored';

/** What the policy decides by. */
export type Circumstances = {
  readonly now: Instant;
  readonly settings: Settings;
  readonly sonOf: (entry: Occurrence) => Son | undefined;
  readonly traitsOf: (entry: Occurrence) => RuleTraits;
  /** Newest first. */
  readonly interactions: readonly Interaction[];
  readonly ledger: readonly Occurrence[];
  readonly rests: readonly Rest[];
  /** When notifications came, of those that the budget still counts. */
  readonly times: readonly Instant[];
};

type Known = {
  readonly ledger: readonly Occurrence[];
  readonly sons: readonly Son[];
  readonly interactions: readonly Interaction[];
  readonly settings: Settings;
  readonly traitsOf: TraitsOf;
  readonly now: Instant;
};

/** No rule of this version stands behind the entry, so it does not come; something has to be said. */
const UNKNOWN: RuleTraits = { kind: 'milestone', isContact: false, isDated: true };
/** A day more than a week: a day of her calendar may have 25 hours. */
const COUNTED_MS = 8 * 86_400_000;

/** What the policy decides by, from the records and the ledger of the last two months. */
export function circumstancesOf(known: Known): Circumstances {
  const { ledger, sons, settings, now } = known;
  const sonsById = new Map(sons.map((son) => [son.id, son]));
  return {
    now,
    settings,
    ledger,
    interactions: known.interactions,
    sonOf: ({ sonId }) => sonsById.get(sonId),
    traitsOf: ({ rule }) => known.traitsOf(rule) ?? UNKNOWN,
    rests: restingKinds(ledger, known.traitsOf, settings, now),
    times: notificationTimes(ledger).filter((at) => Math.abs(now - at) < COUNTED_MS),
  };
}
