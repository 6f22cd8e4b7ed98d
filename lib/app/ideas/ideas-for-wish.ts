import type { CardIdea } from '@/lib/domain/idea-card';
import { type IdeaWish, suitsWish } from '@/lib/domain/idea-wish';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideasForHim } from './ideas-for-him';

/** As many as she may want to leaf through before the first comes round again. */
const MOST = 40;

/** The ideas that fit a son for something she asked for, the best first; it may be none. */
export function ideasForWish(
  sonId: string,
  wish: IdeaWish,
  today: LocalDate,
): Promise<readonly CardIdea[]> {
  return ideasForHim(sonId, today, (idea) => suitsWish(idea, wish), MOST, wish === 'visit');
}
