import { IDEAS } from '@/content/ideas';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn, type OwnIdea } from '@/lib/domain/own-idea';
import { type ShelfIdea, shelfOf } from '@/lib/domain/today/idea-shelf';
import { findPickRecords, PICK_STORES } from '@/lib/storage/pick-records';
import { asSheAsks } from './as-she-asks';
import { pickRecordsFrom } from './pick-records-from';

/** Records whose news call for reading the shelf again. */
export const SHELF_SOURCES = PICK_STORES;

/** All ideas for one son, and what she has made of them. */
export type IdeaShelf = {
  /** The whole library and her own. */
  readonly all: readonly ShelfIdea[];
  /** Those at hand, as she chose them; without those she put away. */
  readonly kept: readonly ShelfIdea[];
  /** The last put away first. */
  readonly putAway: readonly ShelfIdea[];
  /** Her own as she wrote them, by their titles. */
  readonly own: readonly OwnIdea[];
};

/**
 * Reads the ideas of one son with their words for today. It brings the whole library: for the page
 * of ideas alone.
 */
export async function readIdeaShelf(sonId: string, today: LocalDate): Promise<IdeaShelf> {
  const stored = await findPickRecords(sonId, today);
  if (!stored) return { all: [], kept: [], putAway: [], own: [] };
  const records = asSheAsks(pickRecordsFrom(stored), today);
  const ideas = [...IDEAS, ...stored.ownIdeas.map(ideaFromOwn)];
  const all = shelfOf(ideas, records, today, sonId);
  const byId = new Map(all.map((each) => [each.idea.ideaId, each] as const));
  const find = (id: string) => byId.get(id) ?? [];
  const kept = (stored.son.favouriteIdeas ?? []).flatMap(find);
  const putAwayIds = records.outcomes
    .filter(({ outcome }) => outcome === 'put-away')
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .map(({ ideaId }) => ideaId);
  return {
    all,
    kept: kept.filter(({ whyNot }) => whyNot !== 'put-away'),
    putAway: [...new Set(putAwayIds)].flatMap(find),
    own: stored.ownIdeas.toSorted((one, other) => one.title.localeCompare(other.title)),
  };
}
