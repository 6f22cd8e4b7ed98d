import type { LocalDate } from './local-date';

/** Something the two have agreed to do on a day. */
export type Plan = {
  readonly id: string;
  readonly sonId: string;
  readonly title: string;
  readonly on: LocalDate;
  /** `HH:MM` of her wall clock, when it has an hour. */
  readonly time?: string;
  readonly note: string;
};
