import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import { type IdeaWish, momentOf, placeForWish, suitsWish } from '@/lib/domain/idea-wish';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideasForHim } from './ideas-for-him';

/** As many as she may want to leaf through before the first comes round again. */
const MOST = 40;

/** The ideas that fit a son for something she asked for, those made for it first; it may be none. */
export async function ideasForWish(
  sonId: string,
  wish: IdeaWish,
  today: LocalDate,
): Promise<readonly CardIdea[]> {
  const suits = (idea: Idea) => suitsWish(idea, wish);
  const ideas = await ideasForHim(sonId, today, suits, Infinity, momentOf(wish));
  const places = new Map(IDEAS.map((idea) => [idea.id, placeForWish(idea, wish)] as const));
  // Her own are made for no moment in particular.
  const placeOf = ({ ideaId }: CardIdea) => places.get(ideaId) ?? 0;
  return ideas.toSorted((one, other) => placeOf(one) - placeOf(other)).slice(0, MOST);
}
