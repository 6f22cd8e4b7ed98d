import type { Interaction } from '@/lib/domain/interaction';
import { belongsTo, type JournalPlace, type JournalView } from '@/lib/domain/journal';
import { interactionsAfter } from '@/lib/storage/journal';

/**
 * One page of a son's journal, newest first.
 *
 * @param after the last entry already shown; none for the first page
 * @param count how many at most; fewer come only at the end
 */
export function readJournal(
  sonId: string,
  view: JournalView,
  after: JournalPlace | undefined,
  count: number,
): Promise<Interaction[]> {
  return interactionsAfter(sonId, after, count, (entry) => belongsTo(view, entry));
}
