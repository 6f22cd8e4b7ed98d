import type { Cadence } from './cadence';

/** Plain choices of how often feels right. */
export const CADENCE_CHOICES = ['few-days', 'week', 'weeks', 'month'] as const;
export type CadenceChoice = (typeof CADENCE_CHOICES)[number];

/** A range of days for each choice: wide, because "about" is meant. */
const RANGES: Readonly<Record<CadenceChoice, Cadence>> = {
  'few-days': { atLeastDays: 2, atMostDays: 4 },
  week: { atLeastDays: 5, atMostDays: 9 },
  weeks: { atLeastDays: 14, atMostDays: 21 },
  month: { atLeastDays: 25, atMostDays: 35 },
};
const DAYS_MOST = 365;

/** The range that a choice stands for. */
export function cadenceFor(choice: CadenceChoice): Cadence {
  return RANGES[choice];
}

/** The choice that a range stands for; `own` for any other range. */
export function choiceOf({ atLeastDays, atMostDays }: Cadence): CadenceChoice | 'own' {
  return (
    CADENCE_CHOICES.find((choice) => {
      const range = RANGES[choice];
      return range.atLeastDays === atLeastDays && range.atMostDays === atMostDays;
    }) ?? 'own'
  );
}

/**
 * A range in her own numbers, in whichever order she gave them.
 *
 * @returns undefined unless both are whole days from 1 to 365
 */
export function ownCadence(one: number, other: number): Cadence | undefined {
  const isDays = (days: number) => Number.isInteger(days) && days >= 1 && days <= DAYS_MOST;
  if (!isDays(one) || !isDays(other)) return undefined;
  return { atLeastDays: Math.min(one, other), atMostDays: Math.max(one, other) };
}
