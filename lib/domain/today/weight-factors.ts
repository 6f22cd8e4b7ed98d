import type { IdeaOutcome } from '@/lib/domain/idea-day';
import {
  familyOf,
  PRACTICE_FAMILIES,
  PRACTICES,
  type Practice,
  type PracticeFamily,
} from '@/lib/domain/practice';

/** Days within which an idea does not come back while there are enough others. */
const LONGEST_REST_DAYS = 60;
const REST_SHARE = 0.6;
/**
 * After its rest an idea comes back slowly: two thirds of the way in this many days. With thirty it
 * came back before others had been seen at all.
 */
const RETURN_DAYS = 365;
const LEAST_RECENCY = 0.02;

/** With this many awake, the card of a day and its other ideas are full. */
const ENOUGH_AWAKE = 8;

/**
 * Days that an idea rests after it was shown: sixty while that leaves enough others awake, fewer
 * when not, but never less than 0.6 days for each idea that could be picked today.
 *
 * @param daysSince for each of these since it was last shown; undefined for never
 */
export function restDays(daysSince: readonly (number | undefined)[]): number {
  const longestFirst = daysSince.map((days = Infinity) => days).sort((one, other) => other - one);
  const leavesEnough = longestFirst[ENOUGH_AWAKE - 1] ?? 0;
  const atLeast = REST_SHARE * daysSince.length;
  return Math.min(LONGEST_REST_DAYS, Math.max(atLeast, leavesEnough));
}

/**
 * 0 while an idea rests, then a slow return to 1.
 *
 * @param daysSince since it was last shown; undefined for never
 */
export function recencyFactor(daysSince: number | undefined, rest: number): number {
  if (daysSince === undefined) return 1 + LEAST_RECENCY;
  if (daysSince < rest) return 0;
  return 1 - Math.exp(-(daysSince - rest) / RETURN_DAYS) + LEAST_RECENCY;
}

/** A family that has been away for five weeks has the right of way, so that this may be gentle. */
const LONG_AWAY_DAYS = 35;
const DAYS_FOR_ONE_MORE = 7;
/** A family that was on yesterday's card hardly ever comes on two days in a row by chance. */
const OF_YESTERDAY = 0.05;

/** How large a family is beside the average one. */
function shareOf(family: PracticeFamily): number {
  const families = Object.keys(PRACTICE_FAMILIES).length;
  return (PRACTICE_FAMILIES[family].length * families) / PRACTICES.length;
}

/**
 * 0.05 on the day after it came, else 1 to 6, more with each week since a family of practices was on the card; a large family asks sooner
 * than a small one. What is known of him has to weigh as much.
 */
export function needFactor(practice: Practice, daysSinceFamily: number | undefined): number {
  if (daysSinceFamily !== undefined && daysSinceFamily <= 1) return OF_YESTERDAY;
  const days = (daysSinceFamily ?? Infinity) * shareOf(familyOf(practice));
  return 1 + Math.min(LONG_AWAY_DAYS, days) / DAYS_FOR_ONE_MORE;
}

const LEAST_OUTCOME = 0.5;
const MOST_OUTCOME = 1.6;

/** How a kind of act has gone with him so far: below 1 what was hard, above 1 what went well. */
export function outcomeFactor(practiceOutcomes: readonly IdeaOutcome['outcome'][]): number {
  const well = practiceOutcomes.filter((outcome) => outcome === 'went-well').length;
  const hard = practiceOutcomes.filter((outcome) => HARD_OUTCOMES.has(outcome)).length;
  const factor = (2 * (well + 2)) / (well + hard + 4);
  return Math.min(MOST_OUTCOME, Math.max(LEAST_OUTCOME, factor));
}

const HARD_OUTCOMES: ReadonlySet<IdeaOutcome['outcome']> = new Set(['was-hard', 'put-away']);
