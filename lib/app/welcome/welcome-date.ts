import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { KIND_DEFAULTS, type Milestone } from '@/lib/domain/milestone';
import { deleteMilestone, findMilestone } from '@/lib/storage/milestones';

/** The one date that she names on the first-run page. */
export type WelcomeDate = Pick<Milestone, 'kind' | 'title' | 'day'>;

/** Its id: going back over the questions changes this date and never adds a second one. */
export function welcomeDateIdOf(sonId: string): string {
  return `first-date-${sonId}`;
}

/**
 * Keeps the date that she named, with the notices that suit its kind; those that she changed since
 * stay. Without a date, the one she named before goes.
 */
export async function keepWelcomeDate(
  sonId: string,
  date: WelcomeDate | undefined,
  now: Instant,
): Promise<void> {
  const id = welcomeDateIdOf(sonId);
  const old = await findMilestone(id);
  if (date) {
    const { notices, asksAfter } = old?.kind === date.kind ? old : KIND_DEFAULTS[date.kind];
    await saveMilestone({ ...date, id, sonId, notices, asksAfter, note: old?.note ?? '' }, now);
  } else if (old) {
    await deleteMilestone(id, now);
    await announceChange(['milestones']);
  }
}
