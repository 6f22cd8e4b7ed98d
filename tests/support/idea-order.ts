import fc from 'fast-check';
import type { Idea } from '@/lib/domain/idea';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { inventIdea, someLibrary, someRecords, TODAY } from './invented';

const LIBRARY = { min: 1, max: 60 };

/** The ids of the ideas of a day in the order in which they are offered. */
export function order(
  ideas: readonly Idea[],
  records: PickRecords,
  today = TODAY,
): readonly string[] {
  return pickIdeas(ideas, records, today, records.son.id).map(({ ideaId }) => ideaId);
}

/** Checks a rule over any library and any records. */
export function always(rule: (ideas: readonly Idea[], records: PickRecords) => void): void {
  fc.assert(fc.property(someLibrary(LIBRARY), someRecords(LIBRARY.max), rule));
}

/** Ideas that differ in nothing but their number. */
export const numbered = (count: number, changes: Partial<Idea> = {}) =>
  Array.from({ length: count }, (_none, index) => inventIdea(`idea-${index}`, changes));
