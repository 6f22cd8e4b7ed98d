import type { LocalDate } from './local-date';
import type { Recurrence } from './recurrence';

/** Days, both included, in which a tradition rests: a holiday, a busy month. */
export type Pause = { readonly from: LocalDate; readonly to: LocalDate };

/** Something the two keep going: a Sunday call, baking before Christmas. */
export type Tradition = {
  readonly id: string;
  readonly sonId: string;
  readonly title: string;
  readonly recurrence: Recurrence;
  /** `HH:MM` of her wall clock, when it has an hour. */
  readonly time?: string;
  /** The moment she ties it to, in her words: "when I have poured my Sunday coffee". May be empty. */
  readonly tiedTo: string;
  readonly pauses: readonly Pause[];
  /** Whether it is brought to mind when its time comes. */
  readonly isReminded: boolean;
  readonly note: string;
};

/** Whether a tradition rests on a day. */
export function isPausedOn({ pauses }: Pick<Tradition, 'pauses'>, on: LocalDate): boolean {
  return pauses.some(({ from, to }) => from <= on && on <= to);
}
