import { IDEAS } from '@/content/ideas';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import { type WhatLands, whatLands } from '@/lib/domain/today/what-lands';
import { findAnswersOfSon } from '@/lib/storage/answers-of-son';

/**
 * What her answers say about each kind of act with a son. It brings the whole library, as that alone
 * knows what kind each idea is: import it by and by, after the page stands.
 */
export async function readWhatLands(
  sonId: string,
  today: LocalDate,
): Promise<readonly WhatLands[]> {
  const stored = await findAnswersOfSon(sonId);
  if (!stored) return [];
  const all = [...IDEAS, ...stored.ownIdeas.map(ideaFromOwn)];
  const byId = new Map(all.map((idea) => [idea.id, idea] as const));
  return whatLands(stored.outcomes, (id) => byId.get(id), stored.son.landsAfresh, today);
}
