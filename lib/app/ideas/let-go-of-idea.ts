import { changeSon } from '@/lib/app/sons/change-son';
import type { Instant } from '@/lib/domain/local-date';

/** Keeps an idea no longer at hand for a son; `keepAtHand` undoes it. */
export async function letGoOfIdea(sonId: string, ideaId: string, now: Instant): Promise<void> {
  await changeSon(
    sonId,
    ({ favouriteIdeas = [] }) => ({ favouriteIdeas: favouriteIdeas.filter((id) => id !== ideaId) }),
    now,
  );
}
