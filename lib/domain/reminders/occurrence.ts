import type { Instant, LocalDate } from '@/lib/domain/local-date';

/**
 * `pending` it waits for its hour · `claimed` it is being shown · `shown` a notification or a
 * digest brought it, and it waits on the new tab · `snoozed` she asked for later · `acked` she
 * has dealt with it · `expired` its use was over before it could be shown.
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

/** A nudge at one due moment: its entry in the ledger. */
export type Occurrence = {
  /**
   * Rule, subject and local wall time, never an epoch, so that a move of the clocks or of her
   * computer to another zone cannot make a second one. It is the notification's id, too.
   */
  readonly id: string;
  readonly rule: string;
  readonly subjectId: string;
  readonly sonId: string;
  /** The day that it is about: the birthday itself, not the day of the notice. */
  readonly aboutOn: LocalDate;
  /** Her wall clock when it is due, `YYYY-MM-DDTHH:MM`. */
  readonly dueLocal: string;
  /** `dueLocal` as an instant in the zone of the last reconcile. */
  readonly dueAt: Instant;
  readonly state: OccurrenceState;
  readonly attempts: number;
  readonly claimedAt?: Instant;
  readonly shownAt?: Instant;
  readonly ackedAt?: Instant;
};
