import type { Idea } from '@/lib/domain/idea';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { distanceOf, isInSpace, type Son } from '@/lib/domain/son';
import type { PickRecords } from './pick-records';
import { shownOn } from './shown-history';

/** He should hear it in words once a week. */
const DAYS_BETWEEN = 7;

/** Whether an idea is a plain word of love or thanks that reaches him. */
export function isPlainLove({ practice, contact, words }: Idea): boolean {
  return practice === 'plain-love' && contact !== 'none' && words.length > 0;
}

/** Whether a plain word is one of thanks, which is easier to say where love is said sparingly. */
export function isThanks(idea: Idea): boolean {
  return isPlainLove(idea) && /\bthank/iu.test(idea.title);
}

/**
 * Whether a plain word of love or thanks is due: in the six days before and today none has stood on
 * a card, be it that she passed over it, and she noted none that came another way.
 *
 * In a time of space none is ever due, nor when a word every week would plead.
 */
export function isPlainLoveDue(
  records: PickRecords,
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): boolean {
  const { son, ideaDays } = records;
  if (isInSpace(son, today) || wouldPlead(son)) return false;
  const shownToday = shownOn(ideaDays, today);
  return !shownToday.some((id) => isPlain(id, ideaOf)) && !hasHeardLove(records, ideaOf, today);
}

/** Whether a plain word came in the six days before today, from a card or noted by her. */
export function hasHeardLove(
  { ideaDays, outcomes, interactions }: PickRecords,
  ideaOf: (id: string) => Idea | undefined,
  today: LocalDate,
): boolean {
  const since = addDays(today, 1 - DAYS_BETWEEN);
  const isLately = (on: LocalDate) => on >= since && on < today;
  return (
    ideaDays.some(
      ({ on, shownIds }) => isLately(on) && shownIds.some((id) => isPlain(id, ideaOf)),
    ) ||
    outcomes.some(
      ({ on, ideaId, outcome }) =>
        isLately(on) && outcome !== 'put-away' && isPlain(ideaId, ideaOf),
    ) ||
    interactions.some(
      ({ practice, happenedAt }) => practice === 'plain-love' && isLately(localDateAt(happenedAt)),
    )
  );
}

function isPlain(id: string, ideaOf: (id: string) => Idea | undefined): boolean {
  const idea = ideaOf(id);
  return idea !== undefined && isPlainLove(idea);
}

/** In a silent season, and after a hurt unless the two live under one roof. */
function wouldPlead(son: Son): boolean {
  return son.season === 'silent' || (son.season === 'hurt' && distanceOf(son) !== 'home');
}
