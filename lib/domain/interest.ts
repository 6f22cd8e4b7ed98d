import type { LocalDate } from './local-date';

/** How much it means to him: 1 likes it, 2 loves it, 3 it is a big part of his life. */
export const STRENGTHS = [1, 2, 3] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Something he likes. */
export type Interest = {
  readonly id: string;
  readonly sonId: string;
  readonly name: string;
  readonly strength: Strength;
  readonly note: string;
  /** The day she first heard of it. */
  readonly heardOn: LocalDate;
  readonly lastAskedOn?: LocalDate;
};
