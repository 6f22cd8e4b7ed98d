import type { Instant, LocalDate } from '@/lib/domain/local-date';

/**
 * `pending` it waits for its hour · `claimed` it is being shown · `shown` a notification or a
 * digest brought it, and it waits on the new tab · `snoozed` she asked for later · `acked` she
 * has dealt with it · `expired` a newer reminder of the same thing took its place, or after a
 * long time closed there were too many.
 */
export const OCCURRENCE_STATES = [
  'pending',
  'claimed',
  'shown',
  'snoozed',
  'acked',
  'expired',
] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

/** What she did with a reminder: it is done, or she lets it be this time. */
export const SETTLEMENTS = ['done', 'not-this-time'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** What the second button of a notification does: the kind way to say no. */
export type SecondAnswer = Settlement | 'later';

/** A nudge at one due moment: its entry in the ledger. */
export type Occurrence = {
  /**
   * `occurrenceIdOf`: rule, subject and local day, never an epoch, so that neither a move of the
   * clocks or of her computer to another zone nor another hour for reminders can make a second
   * one. It is the notification's id, too, unless a digest brings it.
   */
  readonly id: string;
  readonly rule: string;
  readonly subjectId: string;
  readonly sonId: string;
  /** The day that it is about: the birthday itself, not the day of the notice. */
  readonly aboutOn: LocalDate;
  /** The last day on which it is of use to bring it up. */
  readonly usefulUntilOn: LocalDate;
  /** Her wall clock when it is due, `YYYY-MM-DDTHH:MM`. */
  readonly dueLocal: string;
  /** `dueLocal` as an instant in the zone of the last reconcile. */
  readonly dueAt: Instant;
  /** How much it matters now, 0 to 1; of several the strongest is told. */
  readonly strength?: number;
  /** She set it to this hour herself, or it is the day itself: it comes whatever came before. */
  readonly isPromised?: boolean;
  readonly state: OccurrenceState;
  /** How often a notification of it was begun. */
  readonly attempts: number;
  /** The notification that brought it: its own or a digest's. Kept, so that a second try replaces it. */
  readonly notificationId?: string;
  /** What the second button of that notification does. */
  readonly secondAnswer?: SecondAnswer;
  readonly claimedAt?: Instant;
  readonly shownAt?: Instant;
  /** When notifications of it came that she put off. */
  readonly shownBefore?: readonly Instant[];
  readonly ackedAt?: Instant;
  readonly settledAs?: Settlement;
  /** Whether a time in touch settled it: taking that back lets it wait again. */
  readonly isSettledByContact?: boolean;
};
