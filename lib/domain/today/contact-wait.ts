import type { Idea } from '@/lib/domain/idea';
import { type Interaction, unansweredCount } from '@/lib/domain/interaction';
import { addDays, daysBetween, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { distanceOf, type Season, type Son } from '@/lib/domain/son';
import type { PickRecords } from './pick-records';
import type { ShownHistory } from './shown-history';

/**
 * Days between two ideas that reach him, until she says how often she would like it.
 *
 * Close: as often as it comes. Busy: every other day, as each asks for a bit of his time. Drifting:
 * twice a week, near the three nudges a week that did best (Cortes and others 2021). Hurt and
 * silent: rare enough that a kind word stays a kind word and is not pleading.
 */
const CADENCE_DAYS: Readonly<Record<Season, number>> = {
  close: 0,
  busy: 2,
  drifting: 4,
  hurt: 10,
  silent: 21,
};

/** Under one roof a week of distance is about a day, and there is nothing to wait for in less. */
const DAYS_AT_HOME_FACTOR = 1 / 7;

const LONGEST_WAIT_DAYS = 28;

/** Seasons in which words that go unanswered ask for more room. */
const SEASONS_OF_ROOM: readonly Season[] = ['drifting', 'hurt', 'silent'];

/** Seasons in which a rhythm of better days would be pleading. */
const SEASONS_OF_RARE_WORDS: readonly Season[] = ['hurt', 'silent'];

/**
 * Days between two ideas that reach him; 0 when every day may have several. Never more than she
 * asked for, unless things are hurt or silent.
 */
export function cadenceDays(son: Son): number {
  const { season, cadence } = son;
  const suited =
    distanceOf(son) === 'home'
      ? Math.floor(CADENCE_DAYS[season] * DAYS_AT_HOME_FACTOR)
      : CADENCE_DAYS[season];
  if (!cadence || SEASONS_OF_RARE_WORDS.includes(season)) return suited;
  return Math.min(suited, cadence.atLeastDays);
}

/**
 * Days to leave him after she was last in touch: it doubles with each word in a row that he has
 * not answered, up to four weeks.
 *
 * @param newestFirst interactions with him
 */
export function contactWaitDays(son: Son, newestFirst: readonly Interaction[]): number {
  const unanswered = SEASONS_OF_ROOM.includes(son.season) ? unansweredCount(newestFirst) : 0;
  return Math.min(LONGEST_WAIT_DAYS, cadenceDays(son) * 2 ** unanswered);
}

/**
 * Whether an idea that reaches him should wait today: because she was in touch not long ago, or
 * because an idea that reaches him was on her card not long ago, whatever she made of it.
 *
 * When he was the one to get in touch, an answer is welcome: that starts no wait. Nor is there one
 * when she looks for an idea by herself, unless things are hurt or silent.
 */
export function isContactWaiting(
  { son, interactions, sheAsks }: Pick<PickRecords, 'son' | 'interactions' | 'sheAsks'>,
  history: ShownHistory,
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): boolean {
  if (sheAsks && !SEASONS_OF_RARE_WORDS.includes(son.season)) return false;
  const newestFirst = interactions
    .filter(({ happenedAt }) => localDateAt(happenedAt) <= today)
    .sort((one, other) => other.happenedAt - one.happenedAt || (one.id < other.id ? 1 : -1));
  const reachedOut = newestFirst.find(({ startedBy }) => startedBy !== 'him');
  if (reachedOut) {
    const days = daysBetween(localDateAt(reachedOut.happenedAt), today);
    if (days < contactWaitDays(son, newestFirst)) return true;
  }
  const since = addDays(today, 1 - cadenceDays(son));
  return [...history.lastShownOn].some(
    ([id, on]) => on >= since && (ideaOf(id)?.contact ?? 'none') !== 'none',
  );
}
