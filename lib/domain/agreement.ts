import type { LocalDate } from './local-date';

/** How the two have agreed to do something, and when they look at it again. */
export type Agreement = {
  readonly id: string;
  readonly sonId: string;
  /** In her words: "He rings when he is home safe". */
  readonly text: string;
  readonly agreedOn: LocalDate;
  readonly reviewOn?: LocalDate;
};
