import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { putRecord } from '@/lib/storage/records-of-son';

/** An idea of hers as she fills it in; without an id it is a new one. */
export type OwnIdeaDraft = Omit<OwnIdea, 'id'> & { readonly id?: string };

/**
 * Saves an idea of her own. From then on it may stand on today's card like any other.
 *
 * @returns the id under which it is kept
 */
export async function saveOwnIdea(draft: OwnIdeaDraft, now: Instant): Promise<string> {
  const id = draft.id ?? `own-${crypto.randomUUID()}`;
  const title = draft.title.replaceAll(/\s+/gu, ' ').trim();
  const make = (old: OwnIdea | undefined): OwnIdea => ({
    ...old,
    ...draft,
    id,
    title,
    why: draft.why.trim(),
    words: draft.words.trim(),
  });
  await putRecord('ownIdeas', id, make, now);
  await announceChange(['ownIdeas']);
  return id;
}
