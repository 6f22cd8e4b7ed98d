import type { Idea } from '@/lib/domain/idea';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone, MilestoneKind } from '@/lib/domain/milestone';
import type { Practice } from '@/lib/domain/practice';
import type { Season } from '@/lib/domain/son';
import { fitsDay } from './day-fit';
import { isQuietDay, suitsQuietDay } from './quiet-days';

/** What suits the days before one without naming it: a word of trust, or a present. */
const PRACTICES_BEFORE: Readonly<Record<'event' | 'feast', readonly Practice[]>> = {
  event: ['encourage'],
  feast: ['encourage', 'small-gifts', 'celebrate'],
};
const FEASTS: readonly MilestoneKind[] = ['birthday', 'anniversary'];
const MILESTONE = 4;
/** Made for these very days; with four, what is made for an eve hardly ever came. */
const MADE_FOR_MILESTONE = 20;

/** Whether an act suits the days before a milestone by what it is, whatever its words. */
export function suitsDaysBefore(idea: Idea, milestone: Pick<Milestone, 'kind' | 'title'>): boolean {
  if (isQuietDay(milestone)) return suitsQuietDay(idea);
  const isFeast = FEASTS.includes(milestone.kind);
  return PRACTICES_BEFORE[isFeast ? 'feast' : 'event'].includes(idea.practice);
}

/** 20 for what is made for these days around a milestone, 4 for what suits one within a week. */
export function milestoneFactor({ near }: Idea, suitsOneSoon: boolean): number {
  if (near) return MADE_FOR_MILESTONE;
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

const OF_A_HARD_TIME = 3;

/** 3 in a hard time of his for what is good on such a day and leaves him in peace, else 1. */
export function hardTimeFactor({ goodFor, contact, asks }: Idea, isHardTime: boolean): number {
  const isSoft = contact !== 'two-way' && !asks;
  return isHardTime && isSoft && goodFor?.includes('his-hard-day') ? OF_A_HARD_TIME : 1;
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
