import type { Idea } from '@/lib/domain/idea';
import type { IdeaDay } from '@/lib/domain/idea-day';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Season, type Son } from '@/lib/domain/son';

/** He should hear it in words once a week. */
const DAYS_BETWEEN = 7;
/** Seasons in which a plain word every week would be pleading. */
const SEASONS_OF_RARE_WORDS: readonly Season[] = ['hurt', 'silent'];

/** Whether an idea is a plain word of love or thanks that reaches him. */
export function isPlainLove({ practice, contact, words }: Idea): boolean {
  return practice === 'plain-love' && contact !== 'none' && words.length > 0;
}

/**
 * Whether a plain word of love or thanks is due: none has stood on a card today or in the six days
 * before.
 * In a time of space, and while things are hurt or silent, none is ever due.
 */
export function isPlainLoveDue(
  son: Son,
  ideaDays: readonly IdeaDay[],
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): boolean {
  if (isInSpace(son, today) || SEASONS_OF_RARE_WORDS.includes(son.season)) return false;
  const since = addDays(today, 1 - DAYS_BETWEEN);
  return !ideaDays.some(
    ({ on, shownIds }) =>
      on >= since && on <= today && shownIds.some((id) => isPlainLoveId(id, ideaOf)),
  );
}

function isPlainLoveId(id: string, ideaOf: (id: string) => Idea | undefined): boolean {
  const idea = ideaOf(id);
  return idea !== undefined && isPlainLove(idea);
}
