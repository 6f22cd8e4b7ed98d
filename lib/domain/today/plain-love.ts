import type { Idea } from '@/lib/domain/idea';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { distanceOf, isInSpace, type Season } from '@/lib/domain/son';
import type { PickRecords } from './pick-records';

/** He should hear it in words once a week. */
const DAYS_BETWEEN = 7;
/** Seasons in which a plain word every week would be pleading, unless the two live together. */
const SEASONS_OF_RARE_WORDS: readonly Season[] = ['hurt', 'silent'];

/** Whether an idea is a plain word of love or thanks that reaches him. */
export function isPlainLove({ practice, contact, words }: Idea): boolean {
  return practice === 'plain-love' && contact !== 'none' && words.length > 0;
}

/**
 * Whether a plain word of love or thanks is due: in the six days before and today none has stood on
 * a card, be it that she passed over it, and she noted none that came another way.
 *
 * In a time of space none is ever due, nor while things are hurt or silent and he lives elsewhere.
 */
export function isPlainLoveDue(
  { son, ideaDays, outcomes, interactions }: PickRecords,
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): boolean {
  const isRare = SEASONS_OF_RARE_WORDS.includes(son.season) && distanceOf(son) !== 'home';
  if (isInSpace(son, today) || isRare) return false;
  const since = addDays(today, 1 - DAYS_BETWEEN);
  const isPlain = (id: string) => {
    const idea = ideaOf(id);
    return idea !== undefined && isPlainLove(idea);
  };
  const wasShown = ideaDays.some(
    ({ on, shownIds }) => on >= since && on <= today && shownIds.some(isPlain),
  );
  const wasAnswered = outcomes.some(
    ({ on, ideaId, outcome }) =>
      on >= since && on < today && outcome !== 'put-away' && isPlain(ideaId),
  );
  const wasNoted = interactions.some(({ practice, happenedAt }) => {
    const on = localDateAt(happenedAt);
    return practice === 'plain-love' && on >= since && on < today;
  });
  return !wasShown && !wasAnswered && !wasNoted;
}
