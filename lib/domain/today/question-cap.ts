import type { Idea } from '@/lib/domain/idea';

/** Of this many ideas in a row at most one asks him something: too many questions push him away. */
const ROW = 3;

/** Whether the next idea may be a question after those shown before it, the latest last. */
export function mayAskAfter(before: readonly Pick<Idea, 'asks'>[]): boolean {
  return !before.slice(1 - ROW).some(({ asks }) => asks);
}

/**
 * Keeps an order, but lets a question wait until enough ideas without one stand before it.
 * A question that finds no such place is left out.
 *
 * @param inOrder the ideas to come
 * @param before the ideas shown before them, the latest last
 */
export function spaceQuestions<Item extends { readonly idea: Pick<Idea, 'asks'> }>(
  inOrder: readonly Item[],
  before: readonly Pick<Idea, 'asks'>[],
): Item[] {
  const waiting = [...inOrder];
  const spaced: Item[] = [];
  const row = before.map(({ asks }) => asks).slice(1 - ROW);
  while (waiting.length > 0) {
    const mayAsk = !row.includes(true);
    const next = mayAsk ? 0 : waiting.findIndex(({ idea }) => !idea.asks);
    const [item] = next === -1 ? [] : waiting.splice(next, 1);
    if (!item) break;
    spaced.push(item);
    row.push(item.idea.asks);
    if (row.length >= ROW) row.shift();
  }
  return spaced;
}
