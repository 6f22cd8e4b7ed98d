import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { endWalk } from '@/lib/domain/path-walk';
import { changeWalk } from './change-walk';

/** Ends a path wherever she is on it; `goOnWithPath` undoes it. */
export async function endPath(
  sonId: string,
  path: PathName,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await changeWalk(sonId, path, (walk) => endWalk(walk, today), now);
}
