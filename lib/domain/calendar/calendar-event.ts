import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Weekday, WeekOfMonth } from '@/lib/domain/recurrence';

/** How a day of a calendar comes back, as calendars know it. */
export type CalendarRepeat =
  | { readonly every: 'weeks'; readonly interval: number; readonly weekday: Weekday }
  | { readonly every: 'month'; readonly week: WeekOfMonth; readonly weekday: Weekday }
  | {
      readonly every: 'year';
      readonly month: number;
      /** Of that month; -1 for its last one. */
      readonly day: number;
    };

/** One entry of a calendar that other programs keep: a phone, a mail program. */
export type CalendarEvent = {
  /** The same whenever it is written again, so that a calendar changes what it has. No words. */
  readonly uid: string;
  readonly changedAt: Instant;
  readonly title: string;
  /** May be empty. */
  readonly note: string;
  /** Its first day. */
  readonly on: LocalDate;
  /** `HH:MM` of her wall clock; without it, the whole day. */
  readonly time?: string;
  readonly repeats?: CalendarRepeat;
  /** The last day on which it comes back; without it there is no end. */
  readonly until?: LocalDate;
  /** Days on which it would come back and rests. */
  readonly restsOn: readonly LocalDate[];
  /** When it rings: minutes from its start (of the day, or its time); before it they are negative. */
  readonly ringsAt: readonly number[];
};
