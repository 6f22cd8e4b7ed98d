import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { changeSon as changeStoredSon } from '@/lib/storage/sons';

/** What she can change about him; a field that is `undefined` on purpose is taken away. */
export type SonChanges = {
  readonly [Field in keyof Omit<Son, 'id' | 'addedAt'>]?: Son[Field] | undefined;
};

/**
 * Changes some of what she said about a son; the rest stays as it is.
 *
 * @param change gives the changes from him as he is stored now, so that two pages never undo each
 * other's edits
 */
export async function changeSon(
  id: string,
  change: (son: Son) => SonChanges,
  now: Instant,
): Promise<void> {
  await changeStoredSon(id, (son) => withoutEmpty({ ...son, ...change(son) }), now);
  await announceChange(['sons']);
}

function withoutEmpty(son: SonChanges & Pick<Son, 'id' | 'addedAt'>): Son {
  const kept = Object.entries(son).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Son;
}
