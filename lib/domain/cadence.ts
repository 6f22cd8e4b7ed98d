/** How often she would like to be in touch: a soft range in days, 1 to 365, never a target. */
export type Cadence = { readonly atLeastDays: number; readonly atMostDays: number };
