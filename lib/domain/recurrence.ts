import type { LocalDate } from './local-date';

/** A day of the week: 0 is Sunday, 6 is Saturday, as in `Date.getDay`. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which of its weekday in a month: the first to the fourth, or the last. */
export const WEEKS_OF_MONTH = [1, 2, 3, 4, -1] as const;
export type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];

/**
 * How something comes back, in days of her calendar.
 *
 * `weeks` every so many weeks, counted from the week of `from` · `month` such as the first Saturday
 * · `year` the same day of every year · `year-before` the last such weekday before a day of the
 * year, such as the Saturday before Christmas · `birthday` on his birthday.
 */
export type Recurrence =
  | {
      readonly every: 'weeks';
      /** 1 to 52. */
      readonly interval: number;
      readonly weekday: Weekday;
      readonly from: LocalDate;
    }
  | { readonly every: 'month'; readonly week: WeekOfMonth; readonly weekday: Weekday }
  | { readonly every: 'year'; readonly month: number; readonly day: number }
  | {
      readonly every: 'year-before';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  | { readonly every: 'birthday' };
