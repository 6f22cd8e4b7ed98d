import type { FollowUp } from '@/lib/domain/follow-up';
import type { Interaction } from '@/lib/domain/interaction';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import type { WordValues } from './fill-words';
import { followUpInWords } from './follow-up-in-words';
import { foodInWords } from './food-in-words';
import { memoryInWords } from './memory-in-words';
import type { NamesTopic } from './topics';

/** What of his life may stand in her words today, whichever idea they belong to. */
export function valuesOf(
  { name, callsHer, favourites }: Son,
  namesTopic: NamesTopic,
  followUp: FollowUp | undefined,
  memory: Interaction | undefined,
  today: LocalDate,
): WordValues {
  const dishes = favourites.filter(({ about, what }) => !namesTopic(`${about} ${what}`));
  return {
    son: name,
    her: callsHer,
    food: foodInWords(dishes),
    ...(memory ? { memory: memoryInWords(memory, today) } : {}),
    ...(followUp ? { followUp: followUpInWords(followUp, name) } : {}),
  };
}
