import { daysInMonth, type LocalDate, localDateOf, partsOf } from './local-date';

/** How the two have agreed to do something, and when they look at it again. */
export type Agreement = {
  readonly id: string;
  readonly sonId: string;
  /** In her words: "He rings when he is home safe". */
  readonly text: string;
  readonly agreedOn: LocalDate;
  readonly reviewOn?: LocalDate;
};

/** Whether the day on which the two look at it again has come. */
export function isReviewDue({ reviewOn }: Pick<Agreement, 'reviewOn'>, today: LocalDate): boolean {
  return reviewOn !== undefined && reviewOn <= today;
}

const MONTHS_BETWEEN_REVIEWS = 3;

/** When to look at an agreement again that is fine as it is: in three months. */
export function nextReview(today: LocalDate): LocalDate {
  const { year, month, day } = partsOf(today);
  const months = year * 12 + month - 1 + MONTHS_BETWEEN_REVIEWS;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return localDateOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
