import type { Interaction, InteractionKind } from '@/lib/domain/interaction';
import { daysBetween, type LocalDate, localDateAt, partsOf } from '@/lib/domain/local-date';
import { isInSpace, type Season, type Son } from '@/lib/domain/son';

/**
 * The one plain fact under the greeting. Days are counted up to two weeks, then it is a part of a
 * month, and from two months on nothing about time is said at all.
 */
export type StatusLine =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'strained' }
  | {
      /** Today or yesterday. */
      readonly kind: 'fresh';
      readonly daysAgo: 0 | 1;
      readonly how: InteractionKind;
      readonly ownKind?: string;
    }
  | {
      /** 2 to 14 days ago; the weekday follows from `on`. */
      readonly kind: 'days-ago';
      readonly daysAgo: number;
      readonly how: InteractionKind;
      readonly ownKind?: string;
      readonly on: LocalDate;
    }
  | {
      /** 2 to 8 weeks ago; the month follows from `on`. */
      readonly kind: 'month-part';
      readonly part: 'early' | 'middle' | 'late';
      readonly how: InteractionKind;
      readonly ownKind?: string;
      readonly on: LocalDate;
    }
  | { readonly kind: 'long' };

const LAST_DAY_COUNTED = 14;
const LAST_DAY_NAMED = 56;
const STRAINED: readonly Season[] = ['hurt', 'silent'];

function partOfMonth(on: LocalDate): 'early' | 'middle' | 'late' {
  const { day } = partsOf(on);
  if (day <= 10) return 'early';
  return day <= 20 ? 'middle' : 'late';
}

/**
 * What to say of the last time they were in touch.
 *
 * @param interactions with him, in any order; what lies after `today` is left out
 */
export function statusLine(
  son: Son,
  interactions: readonly Interaction[],
  today: LocalDate,
): StatusLine {
  if (STRAINED.includes(son.season) || isInSpace(son, today)) return { kind: 'strained' };
  const past = interactions.filter(({ happenedAt }) => localDateAt(happenedAt) <= today);
  const [first, ...others] = past;
  if (!first) return { kind: 'nothing-yet' };
  const last = others.reduce((a, b) => (b.happenedAt > a.happenedAt ? b : a), first);
  const on = localDateAt(last.happenedAt);
  const daysAgo = daysBetween(on, today);
  const how = { how: last.kind, ...(last.ownKind === undefined ? {} : { ownKind: last.ownKind }) };
  if (daysAgo === 0 || daysAgo === 1) return { kind: 'fresh', daysAgo, ...how };
  if (daysAgo <= LAST_DAY_COUNTED) return { kind: 'days-ago', daysAgo, ...how, on };
  if (daysAgo <= LAST_DAY_NAMED) return { kind: 'month-part', part: partOfMonth(on), ...how, on };
  return { kind: 'long' };
}
