import { type Interaction, unansweredCount } from './interaction';
import type { Season, Son } from './son';

/** How often she would like to be in touch: a soft range in days, 1 to 365, never a target. */
export type Cadence = { readonly atLeastDays: number; readonly atMostDays: number };

const LONGEST_WAIT_DAYS = 28;

/** Seasons in which a word that asks nothing is welcome at most once in four weeks. */
const RARE_SEASONS: readonly Season[] = ['hurt', 'silent'];

/** Seasons in which messages are taken to go both ways, unless she says that she began. */
const EASY_SEASONS: readonly Season[] = ['close', 'busy'];

const RARELY: Cadence = { atLeastDays: LONGEST_WAIT_DAYS, atMostDays: 42 };

/** About every week; when he is busy or drifting, every one to three weeks. */
const FOR_GROWN_UP: Readonly<Record<Season, Cadence>> = {
  close: { atLeastDays: 5, atMostDays: 9 },
  busy: { atLeastDays: 7, atMostDays: 14 },
  drifting: { atLeastDays: 10, atMostDays: 20 },
  hurt: RARELY,
  silent: RARELY,
};

/** Under one roof nobody has to be reminded to say hello, until it has become hard. */
const AT_HOME: Readonly<Partial<Record<Season, Cadence>>> = {
  drifting: { atLeastDays: 4, atMostDays: 8 },
  hurt: RARELY,
  silent: RARELY,
};

/**
 * How often a small hello is brought to mind: her own range, or one that suits how things are and
 * where he is in life. None of the latter is shorter than the wait for ideas that reach him
 * (`contactWaitDays`), so that a nudge never comes while today's card holds them back.
 *
 * @returns undefined when nothing has to be brought to mind
 */
export function cadenceOf({ cadence, season, stage }: Son): Cadence | undefined {
  if (cadence) return cadence;
  return stage === 'child' || stage === 'teen' ? AT_HOME[season] : FOR_GROWN_UP[season];
}

/**
 * The same with the grace that he has: each word in a row without an answer doubles the wait, up to
 * four weeks, and keeps the width of the range. While things are hurt or silent the wait is never
 * less than four weeks, whatever she chose in better days.
 *
 * @param newestFirst interactions with him
 */
export function cadenceWithGrace(
  son: Son,
  newestFirst: readonly Interaction[],
): Cadence | undefined {
  const cadence = cadenceOf(son);
  if (!cadence) return undefined;
  const { atLeastDays, atMostDays } = cadence;
  const doubled = Math.min(LONGEST_WAIT_DAYS, atLeastDays * 2 ** unanswered(son, newestFirst));
  const rare = RARE_SEASONS.includes(son.season) ? LONGEST_WAIT_DAYS : 0;
  const wait = Math.max(atLeastDays, doubled, rare);
  return { atLeastDays: wait, atMostDays: wait + Math.max(0, atMostDays - atLeastDays) };
}

/** Whether a word to him asks nothing: things are hurt or silent, or the last went unanswered. */
export function needsNoAnswer(son: Son, newestFirst: readonly Interaction[]): boolean {
  return RARE_SEASONS.includes(son.season) || unanswered(son, newestFirst) > 0;
}

function unanswered({ season }: Son, newestFirst: readonly Interaction[]): number {
  return unansweredCount(newestFirst, EASY_SEASONS.includes(season));
}
