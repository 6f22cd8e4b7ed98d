import { IDEAS } from '@/content/ideas';
import type { Idea, Occasion } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { findPickRecords } from '@/lib/storage/pick-records';
import { asSheAsks } from './as-she-asks';
import { pickRecordsFrom } from './pick-records-from';

/**
 * Ideas of one sort that fit a son today, the best first, by the rules of today's card: nothing that
 * he has asked her to leave, that does not suit things as they are, or that she put away. What was
 * shown today or not long ago may come again, after the others. It brings the whole library: for the
 * full page, never for the new tab or the popup.
 *
 * @param suits which ideas are wanted
 * @param count how many at most
 * @param moment what they are for: with a visit, one room is no hindrance
 */
export async function ideasForHim(
  sonId: string,
  today: LocalDate,
  suits: (idea: Idea) => boolean,
  count: number,
  moment?: Occasion,
): Promise<readonly CardIdea[]> {
  const stored = await findPickRecords(sonId, today);
  if (!stored) return [];
  const all = [...IDEAS, ...stored.ownIdeas.map(ideaFromOwn)];
  const wanted = new Set(all.filter(suits).map(({ id }) => id));
  // The choice looks at all of them: what went well before says how deep any idea may go.
  const inOrder = pickIdeas(all, asSheAsks(pickRecordsFrom(stored), today, moment), today, sonId);
  return inOrder.filter(({ ideaId }) => wanted.has(ideaId)).slice(0, count);
}
