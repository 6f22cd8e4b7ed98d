import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { OwnIdea } from '@/lib/domain/own-idea';
import { PATH_NAMES, type PathName, type PathWalk, pathWalkIdOf } from '@/lib/domain/path';
import type { Random } from './random';
import { OWN_IDEAS } from './words';

/** The steps with which each path begins. */
const FIRST_STEPS: Readonly<Record<PathName, readonly [string, string, string]>> = {
  closer: ['space', 'agreements', 'listen'],
  heal: ['acknowledge', 'listen', 'calm-words'],
  near: ['listen', 'encourage', 'play'],
  rekindle: ['acknowledge', 'then-and-now', 'curiosity'],
  'pulls-away': ['equals', 'room', 'his-world'],
};

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
  const state = random.pick(['active', 'paused', 'paused'] as const);
  const path = random.pick(PATH_NAMES);
  const [first, second, third] = FIRST_STEPS[path];
  const isFurther = random.happens(0.4);
  const walk: PathWalk = {
    id: pathWalkIdOf(sonId, path),
    sonId,
    path,
    state,
    startedOn,
    stepId: isFurther ? third : second,
    tried: [
      { stepId: first, on: addDays(startedOn, 3) },
      ...(isFurther ? [{ stepId: second, on: addDays(startedOn, 8) }] : []),
    ],
  };
  return { ownIdeas: [ownIdea], pathWalks: [walk] };
}
