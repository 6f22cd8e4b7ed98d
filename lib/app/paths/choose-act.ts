import type { Instant } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { chooseAct as actChosen } from '@/lib/domain/path-walk';
import { changeWalk } from './change-walk';

/**
 * Keeps which act she means to take a step up with, until she has tried it.
 *
 * @param ideaId none takes the choice away
 */
export async function chooseAct(
  sonId: string,
  path: PathName,
  stepId: string,
  ideaId: string | undefined,
  now: Instant,
): Promise<void> {
  await changeWalk(sonId, path, (walk) => actChosen(walk, stepId, ideaId), now);
}
