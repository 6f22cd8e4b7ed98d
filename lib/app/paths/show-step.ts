import type { Instant } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { showStep as stepShown } from '@/lib/domain/path-walk';
import { changeWalk } from './change-walk';

/** Puts a step of a path in view; the daily idea follows it. */
export async function showStep(
  sonId: string,
  path: PathName,
  stepId: string,
  now: Instant,
): Promise<void> {
  await changeWalk(sonId, path, (walk, whole) => stepShown(walk, whole, stepId), now);
}
