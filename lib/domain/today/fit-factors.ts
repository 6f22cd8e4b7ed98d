import type { Depth, Idea, IdeaNeed } from '@/lib/domain/idea';
import type { Practice } from '@/lib/domain/practice';
import type { Channel, Season, WayOfLove } from '@/lib/domain/son';
import type { Warmth } from '@/lib/domain/warmth';

/** The practices in which each way of taking love in is at home. */
const PRACTICES_OF_WAY: Readonly<Record<WayOfLove, readonly Practice[]>> = {
  words: ['plain-love', 'encourage', 'celebrate', 'positives'],
  time: ['quality-time', 'meals', 'play', 'join-his-world', 'shared-project', 'traditions'],
  help: ['his-way-of-love', 'shared-project', 'encourage'],
  gifts: ['small-gifts', 'share-reading', 'his-way-of-love'],
  touch: ['affection'],
};
const PREFERENCE = 2.5;

/** The way in which he takes love in that an idea speaks to, if any; only what reaches him can. */
export function wayOfLoveFor(
  { practice, contact }: Idea,
  ways: readonly WayOfLove[],
): WayOfLove | undefined {
  if (contact === 'none') return undefined;
  return ways.find((way) => PRACTICES_OF_WAY[way].includes(practice));
}

/** 2.5 for what he takes love from, else 1. */
export function preferenceFactor(idea: Idea, ways: readonly WayOfLove[]): number {
  return wayOfLoveFor(idea, ways) ? PREFERENCE : 1;
}

const WHAT_HE_LIKES = 4;

/** 4 for an idea that turns to something he likes to do or to eat, else 1. */
export function likingFactor(turnsToLiking: boolean): number {
  return turnsToLiking ? WHAT_HE_LIKES : 1;
}

/** Seasons in which what reaches him has every second or fourth day. */
const SEASONS_OF_TURNS: readonly Season[] = ['busy', 'drifting'];
const ITS_TURN = 4;

/**
 * 4 for what reaches him, on a day on which it may, while it has to leave other days free: those
 * are for all the rest.
 */
export function turnFactor({ contact }: Idea, season: Season): number {
  return contact !== 'none' && SEASONS_OF_TURNS.includes(season) ? ITS_TURN : 1;
}

const WAITS_FOR_VISIT = 0.1;

/**
 * One tenth for what belongs to a visit while a son who lives far away is not visiting: it comes
 * when she looks for something to do together.
 */
export function visitFactor({ needs, goodFor = [] }: Idea, isFarApart: boolean): number {
  const isOfVisit =
    needs.includes('together') || (goodFor.includes('visit') && !goodFor.includes('phone-call'));
  return isFarApart && isOfVisit ? WAITS_FOR_VISIT : 1;
}

const HEARD_LATELY = 0.2;

/** One fifth for a plain word of love in the week after another, so that each stays one. */
export function plainLoveFactor(isPlain: boolean, heardLately: boolean): number {
  return isPlain && heardLately ? HEARD_LATELY : 1;
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

const TOO_DEEP = 0.5;

/**
 * One half for what goes deeper than she has come with him so far. What reaches him does not come at
 * all then; what she does for herself may.
 */
export function depthFactor({ depth }: Idea, reached: Depth): number {
  return depth > reached ? TOO_DEEP : 1;
}

const OF_HIS_LIFE = 4;

/** 4 for what is made for something going on in his life, else 1. */
export function circumstanceFactor({ circumstances }: Idea): number {
  return circumstances?.length ? OF_HIS_LIFE : 1;
}

const FAVOURITE = 3;

/** 3 for what she keeps at hand, and for what she thought of herself. */
export function favouriteFactor(isFavourite: boolean): number {
  return isFavourite ? FAVOURITE : 1;
}

/** Love that is done, and love that is said outright. */
const DEEDS: readonly Practice[] = [
  'his-way-of-love',
  'small-gifts',
  'meals',
  'shared-project',
  'quality-time',
];
const OUTRIGHT: readonly Practice[] = ['plain-love', 'vulnerability', 'affection'];
const MORE_HER_WAY = 2;
const LESS_HER_WAY = 0.4;

/**
 * 2 for deeds and 0.4 for what says love outright where love is said sparingly, the other way round
 * where it is said openly, else 1. The plain word of the week comes to all (`steered`).
 */
export function warmthFactor({ practice }: Idea, warmth: Warmth): number {
  const isDeed = DEEDS.includes(practice);
  if (warmth === 'warm' || !(isDeed || OUTRIGHT.includes(practice))) return 1;
  return isDeed === (warmth === 'reserved') ? MORE_HER_WAY : LESS_HER_WAY;
}
