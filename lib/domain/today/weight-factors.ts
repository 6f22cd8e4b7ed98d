import type { Depth, Idea, IdeaNeed } from '@/lib/domain/idea';
import type { IdeaOutcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import {
  familyOf,
  PRACTICE_FAMILIES,
  PRACTICES,
  type Practice,
  type PracticeFamily,
} from '@/lib/domain/practice';
import type { Channel, Season, WayOfLove } from '@/lib/domain/son';
import { fitsDay } from './day-fit';
import { mentions } from './fill-words';

/** Days within which an idea does not come back while there are enough others. */
const LONGEST_REST_DAYS = 60;
const REST_SHARE = 0.6;
/** After its rest an idea comes back slowly: two thirds of the way in this many days. */
const RETURN_DAYS = 30;
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

const MOST_NEED = 60;

/** How large a family is beside the average one. */
function shareOf(family: PracticeFamily): number {
  const families = Object.keys(PRACTICE_FAMILIES).length;
  return (PRACTICE_FAMILIES[family].length * families) / PRACTICES.length;
}

/**
 * Grows with the square of the days since a family of practices was on the card, so that none is
 * left out; a large family asks sooner than a small one.
 */
export function needFactor(practice: Practice, daysSinceFamily: number | undefined): number {
  if (daysSinceFamily === undefined) return MOST_NEED;
  return Math.min(MOST_NEED, (daysSinceFamily * shareOf(familyOf(practice))) ** 2);
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

/** The practices in which each way of taking love in is at home. */
const PRACTICES_OF_WAY: Readonly<Record<WayOfLove, readonly Practice[]>> = {
  words: ['plain-love', 'encourage', 'celebrate', 'positives'],
  time: ['quality-time', 'meals', 'play', 'join-his-world', 'shared-project', 'traditions'],
  help: ['his-way-of-love', 'shared-project', 'encourage'],
  gifts: ['small-gifts', 'share-reading', 'his-way-of-love'],
  touch: ['affection'],
};
const PREFERENCE = 2.5;

/** The way in which he takes love in that an idea speaks to, if any. */
export function wayOfLoveFor(
  practice: Practice,
  ways: readonly WayOfLove[],
): WayOfLove | undefined {
  return ways.find((way) => PRACTICES_OF_WAY[way].includes(practice));
}

/** 2.5 for what he takes love from, else 1. */
export function preferenceFactor(practice: Practice, ways: readonly WayOfLove[]): number {
  return wayOfLoveFor(practice, ways) ? PREFERENCE : 1;
}

const INTEREST = 1.8;

/** 1.8 for an idea that turns to something he likes, else 1. */
export function interestFactor(turnsToInterest: boolean): number {
  return turnsToInterest ? INTEREST : 1;
}

const PRACTICES_OF_MILESTONES: readonly Practice[] = [
  'milestones',
  'celebrate',
  'encourage',
  'small-gifts',
];
const MILESTONE = 4;

/** Whether an idea suits the days before a milestone: by its practice, or as its words name one. */
export function suitsMilestone({ practice }: Idea, templates: readonly string[]): boolean {
  return (
    PRACTICES_OF_MILESTONES.includes(practice) ||
    templates.some((line) => mentions(line, 'milestone'))
  );
}

/** 4 for what suits a milestone within a week, else 1. */
export function milestoneFactor(suitsOneSoon: boolean): number {
  return suitsOneSoon ? MILESTONE : 1;
}

const FITTING_DAY = 1.6;

/** Whether an idea is at home on a day such as this. */
export function isOnItsDay({ only, fits }: Idea, today: LocalDate, zone: string): boolean {
  const fit = fits ?? only;
  return fit !== undefined && fitsDay(fit, today, zone);
}

/** 1.6 on a day that fits especially well, else 1. */
export function dayFactor(isOnDay: boolean): number {
  return isOnDay ? FITTING_DAY : 1;
}

const TOO_DEEP = 0.5;

/**
 * One half for what goes deeper than she has come with him so far. What reaches him does not come at
 * all then; what she does for herself may.
 */
export function depthFactor({ depth }: Idea, reached: Depth): number {
  return depth > reached ? TOO_DEEP : 1;
}

const OF_HIS_LIFE = 2;

/** 2 for what is made for something going on in his life, else 1. */
export function circumstanceFactor({ circumstances }: Idea): number {
  return circumstances?.length ? OF_HIS_LIFE : 1;
}

const FAVOURITE = 1.6;

/** 1.6 for what she keeps at hand, and for what she thought of herself. */
export function favouriteFactor(isFavourite: boolean): number {
  return isFavourite ? FAVOURITE : 1;
}

const OF_A_HARD_TIME = 3;

/** 3 in a hard time of his for what is good on such a day and leaves him in peace, else 1. */
export function hardTimeFactor({ goodFor, contact, asks }: Idea, isHardTime: boolean): number {
  const isSoft = contact !== 'two-way' && !asks;
  return isHardTime && isSoft && goodFor?.includes('his-hard-day') ? OF_A_HARD_TIME : 1;
}

const NEEDS_OF_CHANNEL: Readonly<Record<Channel, readonly IdeaNeed[]>> = {
  message: ['message'],
  call: ['call', 'video'],
  letter: ['post'],
};
const CHANNEL = 1.3;

/** 1.3 for what comes in the way in which he likes to hear from her, else 1. */
export function channelFactor({ needs }: Idea, channel: Channel | undefined): number {
  const isHis = channel && NEEDS_OF_CHANNEL[channel].some((need) => needs.includes(need));
  return isHis ? CHANNEL : 1;
}

const OF_THE_DAY = 3;

/** 3 for words about what he mentioned or a day of theirs, else 1. */
export function timelyFactor(isAboutThem: boolean): number {
  return isAboutThem ? OF_THE_DAY : 1;
}

const GENTLE_START = 20;
const SEASONS_OF_EASE: readonly Season[] = ['close', 'busy'];

/** 20 on the very first day for a light idea that suits even a cold spell, else 1. */
export function firstDayFactor(
  { effort, depth, contact, seasons }: Idea,
  isFirst: boolean,
): number {
  const isColdProof = seasons.some((season) => !SEASONS_OF_EASE.includes(season));
  const isLight = effort === 1 && depth <= 2 && contact === 'no-answer' && isColdProof;
  return isFirst && isLight ? GENTLE_START : 1;
}
