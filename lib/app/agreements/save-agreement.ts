import { announceChange } from '@/lib/app/news';
import type { Agreement } from '@/lib/domain/agreement';
import type { Instant } from '@/lib/domain/local-date';
import { putRecord } from '@/lib/storage/records-of-son';

/** An agreement as she fills it in; without an id it is a new one. */
export type AgreementDraft = Omit<Agreement, 'id'> & { readonly id?: string };

/**
 * Saves how the two have agreed to do something. A day of review that the draft leaves out is gone.
 *
 * @returns the id under which it is kept
 */
export async function saveAgreement(draft: AgreementDraft, now: Instant): Promise<string> {
  const id = draft.id ?? crypto.randomUUID();
  const make = (old: Agreement | undefined): Agreement => {
    const { reviewOn: _before, ...others } = old ?? {};
    return { ...others, ...draft, id, text: draft.text.trim() };
  };
  await putRecord('agreements', id, make, now);
  await announceChange(['agreements']);
  return id;
}
