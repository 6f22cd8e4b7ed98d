import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { birthdayIdOf, KIND_DEFAULTS, type MilestoneDay } from '@/lib/domain/milestone';
import { putMilestone } from '@/lib/storage/milestones';
import { followBirthday } from './follow-birthday';

/** His birthday; the year may be left out. */
export type Birthday = Omit<Extract<MilestoneDay, { readonly repeats: 'yearly' }>, 'repeats'>;

/**
 * Keeps his birthday as the milestone it is; its notices and note stay as they were. To forget it,
 * delete the milestone `birthdayIdOf(sonId)`.
 */
export async function setBirthday(sonId: string, birthday: Birthday, now: Instant): Promise<void> {
  const id = birthdayIdOf(sonId);
  await putMilestone(
    id,
    (old) => ({
      ...(old ?? { title: '', note: '', ...KIND_DEFAULTS.birthday }),
      id,
      sonId,
      kind: 'birthday',
      day: { repeats: 'yearly', ...birthday },
    }),
    now,
  );
  await announceChange(['milestones']);
  await followBirthday(sonId, now);
}
