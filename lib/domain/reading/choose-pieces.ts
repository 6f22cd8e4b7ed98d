import { millisecondsInDay } from 'date-fns/constants';
import { daysBetween, type Instant, type LocalDate } from '@/lib/domain/local-date';

/** A piece that fits one of his interests and that he has not been sent. */
export type Piece = {
  readonly id: string;
  readonly interest: string;
  /** How well it fits, from `scoreArticle`. */
  readonly score: number;
  readonly publishedAt?: Instant;
};

/** A piece that has been on show to her on a day. */
export type ShownPiece = {
  readonly id: string;
  readonly interest: string;
  readonly day: LocalDate;
};

/** The day to choose for, and what has been on show until now. */
type Day = {
  readonly today: LocalDate;
  readonly now: Instant;
  readonly shown: readonly ShownPiece[];
};

const MOST_OF_AN_INTEREST = 2;
/** What a second piece of one interest on one day is worth. */
const SECOND = 0.3;

/** After a week a piece is worth half, and at last a quarter: some keep for ever. */
const HALF_FRESH_DAYS = 7;
const LEAST_FRESH = 0.25;
const UNDATED = 0.5;

/** How much less an interest is worth the day after it was on show, and how soon that wears off. */
const STANDS_BACK = 0.7;
const STANDS_BACK_DAYS = 3;

/** A piece that she saw and left alone is worth half, each day it was on show. */
const SEEN = 0.5;

/**
 * The pieces of a day, best first: those that fit, are fresh and are not always of the same interest.
 * Of one interest come two on a day at most, those that have been on show today included.
 *
 * @param pieces none that he was sent or that she put away; their order does not count
 */
export function choosePieces(pieces: readonly Piece[], day: Day, count: number): readonly Piece[] {
  const today = day.shown.filter((each) => each.day === day.today);
  const timesToday = new Map<string, number>();
  const take = (interest: string) => timesToday.set(interest, (timesToday.get(interest) ?? 0) + 1);
  for (const { interest } of today) take(interest);

  const gone = new Set(today.map(({ id }) => id));
  const worth = worthOn(day);
  const race = pieces.map((piece) => ({ piece, value: worth(piece) })).sort(byValue);
  const chosen: Piece[] = [];
  while (chosen.length < count) {
    let best: { readonly piece: Piece; readonly value: number } | undefined;
    for (const { piece, value } of race) {
      const times = timesToday.get(piece.interest) ?? 0;
      const valueNow = value * SECOND ** times;
      if (gone.has(piece.id) || times >= MOST_OF_AN_INTEREST) continue;
      if (best === undefined || valueNow > best.value) best = { piece, value: valueNow };
    }
    if (best === undefined) break;
    chosen.push(best.piece);
    gone.add(best.piece.id);
    take(best.piece.interest);
  }
  return chosen;
}

/** Fit × freshness × how long its interest rested × how often she passed it by. */
function worthOn({ today, now, shown }: Day): (piece: Piece) => number {
  const timesSeen = new Map<string, number>();
  const lastShown = new Map<string, LocalDate>();
  for (const { id, interest, day } of shown) {
    if (day >= today) continue;
    timesSeen.set(id, (timesSeen.get(id) ?? 0) + 1);
    if (day > (lastShown.get(interest) ?? '')) lastShown.set(interest, day);
  }
  return ({ id, interest, score, publishedAt }) => {
    const last = lastShown.get(interest);
    const rested = last === undefined ? 1 : restedFor(daysBetween(last, today));
    return score * freshness(publishedAt, now) * rested * SEEN ** (timesSeen.get(id) ?? 0);
  };
}

function freshness(publishedAt: Instant | undefined, now: Instant): number {
  if (publishedAt === undefined) return UNDATED;
  const days = Math.max(0, now - publishedAt) / millisecondsInDay;
  return Math.max(LEAST_FRESH, 0.5 ** (days / HALF_FRESH_DAYS));
}

function restedFor(days: number): number {
  return 1 - STANDS_BACK * Math.exp((1 - days) / STANDS_BACK_DAYS);
}

/** By value, equal ones by their ids. */
function byValue(
  one: { readonly piece: Piece; readonly value: number },
  other: { readonly piece: Piece; readonly value: number },
): number {
  return other.value - one.value || (one.piece.id < other.piece.id ? -1 : 1);
}
