import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import { putRecord } from '@/lib/storage/records-of-son';

/** A plan as she fills it in; without an id it is a new one. */
export type PlanDraft = Omit<Plan, 'id'> & { readonly id?: string };

/**
 * Saves something that the two have agreed to do on a day. An hour that the draft leaves out is
 * gone.
 *
 * @returns the id under which it is kept
 */
export async function savePlan(draft: PlanDraft, now: Instant): Promise<string> {
  const id = draft.id ?? crypto.randomUUID();
  const make = (old: Plan | undefined): Plan => {
    const { time: _before, ...others } = old ?? {};
    return { ...others, ...draft, id, title: draft.title.trim() };
  };
  await putRecord('plans', id, make, now);
  await announceChange(['plans']);
  return id;
}
