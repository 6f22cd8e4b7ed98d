import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { type PathWalk, pathWalkIdOf } from '@/lib/domain/path';
import type { Random } from './random';
import { OWN_IDEAS } from './words';

/** An idea of her own for a son, and a path on which she is, has rested or has come to the end. */
export function inventPaths(
  random: Random,
  sonId: string,
  today: LocalDate,
): { readonly ownIdeas: readonly OwnIdea[]; readonly pathWalks: readonly PathWalk[] } {
  const [title, words, practice] = random.pick(OWN_IDEAS);
  const ownIdea: OwnIdea = {
    id: `own-${sonId}`,
    sonId,
    title,
    why: '',
    words,
    minutes: random.pick([5, 10, 20]),
    practice,
    contact: 'two-way',
  };
  const startedOn = addDays(today, -random.between(10, 60));
  const walk: PathWalk = {
    id: pathWalkIdOf(sonId, 'near'),
    sonId,
    path: 'near',
    state: random.pick(['active', 'paused', 'paused']),
    startedOn,
    stepId: 'encourage',
    tried: [{ stepId: 'listen', on: addDays(startedOn, 5) }],
  };
  return { ownIdeas: [ownIdea], pathWalks: [walk] };
}
