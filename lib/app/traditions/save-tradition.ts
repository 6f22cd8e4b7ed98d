import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Tradition } from '@/lib/domain/tradition';
import { putRecord } from '@/lib/storage/records-of-son';

/** A tradition as she fills it in; without an id it is a new one. */
export type TraditionDraft = Omit<Tradition, 'id'> & { readonly id?: string };

/**
 * Saves something that the two keep going. An hour that the draft leaves out is gone.
 *
 * @returns the id under which it is kept
 */
export async function saveTradition(draft: TraditionDraft, now: Instant): Promise<string> {
  const id = draft.id ?? crypto.randomUUID();
  const make = (old: Tradition | undefined): Tradition => {
    const { time: _before, ...others } = old ?? {};
    return { ...others, ...draft, id, title: draft.title.trim() };
  };
  await putRecord('traditions', id, make, now);
  await announceChange(['traditions']);
  return id;
}
