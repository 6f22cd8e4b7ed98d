import { addDays, type LocalDate, type YearDay } from './local-date';
import { nextRecurrence } from './recurrence-days';
import { isPausedOn, type Pause, type Tradition } from './tradition';

/**
 * The first day, `today` included, on which a tradition comes and does not rest.
 *
 * @param birthday of the son, when known
 * @returns undefined when there is none within the next three years
 */
export function nextTraditionDay(
  tradition: Pick<Tradition, 'recurrence' | 'pauses'>,
  today: LocalDate,
  birthday: YearDay | undefined,
): LocalDate | undefined {
  return nextRecurrence(
    tradition.recurrence,
    today,
    birthday,
    (day) => !isPausedOn(tradition, day),
  );
}

/**
 * The last day of the rest that a tradition has on a day; rests that touch are one.
 *
 * @returns undefined when it does not rest on that day
 */
export function restsUntil(
  tradition: Pick<Tradition, 'pauses'>,
  on: LocalDate,
): LocalDate | undefined {
  const [pause] = tradition.pauses
    .filter(({ from, to }) => from <= on && on <= to)
    .toSorted((one, other) => (one.to < other.to ? 1 : -1));
  return pause && (restsUntil(tradition, addDays(pause.to, 1)) ?? pause.to);
}

/**
 * The rests that are left when a tradition starts again on a day: the one it has ends, with those
 * that touch it; what lies ahead stays.
 */
export function startedAgain(pauses: readonly Pause[], on: LocalDate): Pause[] {
  const until = restsUntil({ pauses }, on) ?? on;
  const eve = addDays(on, -1);
  return pauses
    .map(({ from, to }) => (from <= until && to > eve ? { from, to: eve } : { from, to }))
    .filter(({ from, to }) => from <= to);
}
