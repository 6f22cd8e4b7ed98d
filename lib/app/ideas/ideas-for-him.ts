import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { findPickRecords } from '@/lib/storage/pick-records';
import { pickRecordsFrom } from './pick-records-from';

/**
 * Ideas of one sort that fit a son today, the best first, by the rules of today's card: nothing that
 * he has asked her to leave, that does not suit things as they are, or that she put away. What was
 * shown today or not long ago may come again, after the others. It brings the whole library: for the
 * full page, never for the new tab or the popup.
 *
 * @param suits which ideas are looked at
 * @param count how many at most
 */
export async function ideasForHim(
  sonId: string,
  today: LocalDate,
  suits: (idea: Idea) => boolean,
  count: number,
): Promise<readonly CardIdea[]> {
  const stored = await findPickRecords(sonId, today);
  if (!stored) return [];
  // The race of a page begins anew: today's card neither leads it nor stops it.
  const records = {
    ...pickRecordsFrom(stored),
    ideaDays: stored.ideaDays.filter(({ on }) => on < today),
  };
  const all = [...IDEAS, ...stored.ownIdeas.map(ideaFromOwn)];
  return pickIdeas(all.filter(suits), records, today, sonId, count);
}
