import type { Weekday } from '@/lib/domain/recurrence';

/** The days of a week as they stand side by side, Monday first. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
