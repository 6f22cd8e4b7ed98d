import { announceChange } from '@/lib/app/news';
import { followBirthday } from '@/lib/app/sons/follow-birthday';
import type { Instant } from '@/lib/domain/local-date';
import { birthdayIdOf, type Milestone } from '@/lib/domain/milestone';
import { putMilestone } from '@/lib/storage/milestones';

/** A milestone as she fills it in; without an id it is a new one. */
export type MilestoneDraft = Omit<Milestone, 'id'> & { readonly id?: string };

/**
 * Saves a date that matters to him. His own birthday is always the one milestone
 * `birthdayIdOf(sonId)`, so that there are never two; his stage of life follows it.
 *
 * @returns the id under which it is kept
 */
export async function saveMilestone(draft: MilestoneDraft, now: Instant): Promise<string> {
  const isBirthday = draft.kind === 'birthday';
  const id = isBirthday ? birthdayIdOf(draft.sonId) : (draft.id ?? crypto.randomUUID());
  await putMilestone(id, (old) => ({ ...old, ...draft, id, title: draft.title.trim() }), now);
  await announceChange(['milestones']);
  if (isBirthday) await followBirthday(draft.sonId, now);
  return id;
}
