import type { Notice } from '@/lib/domain/milestone';

const MINUTES_IN_DAY = 24 * 60;
const HOUR = 60;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * When a whole day rings, in minutes from its midnight.
 *
 * @param notices days before
 * @param at `HH:MM` of the reminders
 */
export function ringsOfDay(notices: readonly Notice[], at: string): number[] {
  return notices.map((days) => minutesOf(at) - days * MINUTES_IN_DAY);
}

/** When a tradition rings: at its time, else on the day. */
export function ringsOfTradition(time: string | undefined, at: string): number[] {
  return time ? [0] : ringsOfDay([0], at);
}

/** When a plan rings: the day before, and an hour before it begins, else on the day. */
export function ringsOfPlan(time: string | undefined, at: string): number[] {
  if (!time) return ringsOfDay([1, 0], at);
  return [...ringsOfDay([1], at).map((minutes) => minutes - minutesOf(time)), -HOUR];
}
