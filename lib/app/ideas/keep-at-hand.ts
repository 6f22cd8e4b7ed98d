import { changeSon } from '@/lib/app/sons/change-son';
import type { Instant } from '@/lib/domain/local-date';

/** Keeps an idea at hand for a son; `letGoOfIdea` undoes it. */
export async function keepAtHand(sonId: string, ideaId: string, now: Instant): Promise<void> {
  const keep = ({ favouriteIdeas = [] }: { readonly favouriteIdeas?: readonly string[] }) =>
    favouriteIdeas.includes(ideaId) ? {} : { favouriteIdeas: [...favouriteIdeas, ideaId] };
  await changeSon(sonId, keep, now);
}
