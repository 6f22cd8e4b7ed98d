import type { Instant } from '@/lib/domain/local-date';
import type { PathName, PathWalk, TriedStep } from '@/lib/domain/path';
import { tryStep as stepTried, untry } from '@/lib/domain/path-walk';
import { changeWalk } from './change-walk';

/**
 * She has tried a step: it is ticked and the next one is in view. With the last one the path ends.
 *
 * @returns the walk after it
 */
export function tryStep(
  sonId: string,
  path: PathName,
  tried: TriedStep,
  now: Instant,
): Promise<PathWalk | undefined> {
  return changeWalk(sonId, path, (walk, whole) => stepTried(walk, whole, tried), now);
}

/** Undoes `tryStep`. */
export async function untryStep(
  sonId: string,
  path: PathName,
  tried: TriedStep,
  now: Instant,
): Promise<void> {
  await changeWalk(sonId, path, (walk) => untry(walk, tried), now);
}
