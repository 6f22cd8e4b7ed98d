import { PATHS } from '@/content/paths';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { type PathName, type PathWalk, pathWalkIdOf } from '@/lib/domain/path';

const BEGUN_AFTER_DAYS = 20;
const DAYS_ON_A_STEP = 12;

/** A walk on a path, begun after some weeks, on which she tries a step every twelve days. */
export function inventWalks(
  sonId: string,
  name: PathName | undefined,
  from: LocalDate,
  days: number,
): readonly PathWalk[] {
  const path = PATHS.find((each) => each.name === name);
  if (!path) return [];
  const startedOn = addDays(from, BEGUN_AFTER_DAYS);
  const end = addDays(from, days);
  const tried = path.steps
    .map(({ id }, index) => ({ stepId: id, on: addDays(startedOn, (index + 1) * DAYS_ON_A_STEP) }))
    .filter(({ on }) => on < end);
  const isWalked = tried.length === path.steps.length;
  return [
    {
      id: pathWalkIdOf(sonId, path.name),
      sonId,
      path: path.name,
      state: isWalked ? 'ended' : 'active',
      startedOn,
      stepId: path.steps[tried.length]?.id ?? path.steps.at(-1)?.id ?? '',
      tried,
      ...(isWalked ? { endedOn: tried.at(-1)?.on ?? end } : {}),
    },
  ];
}
