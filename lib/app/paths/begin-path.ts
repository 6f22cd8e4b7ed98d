import { announceChange } from '@/lib/app/news';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { PathName, PathWalk } from '@/lib/domain/path';
import { startWalk, walkAgain } from '@/lib/domain/path-walk';
import { walkOn, withoutStart, withWalk } from '@/lib/domain/path-walks';
import { changeWalks } from '@/lib/storage/path-walks';
import { pathNamed } from './change-walk';

/**
 * Begins a path with a son, or walks it again from its beginning. The path that she was on rests
 * meanwhile; the daily idea follows the new one.
 *
 * @returns the walks as they were, for `takeBackBegin`
 */
export async function beginPath(
  sonId: string,
  name: PathName,
  today: LocalDate,
  now: Instant,
): Promise<readonly PathWalk[]> {
  const path = pathNamed(name);
  const before = await changeWalks(
    sonId,
    (walks) => {
      const walk = walkOn(walks, name);
      const begun = walk ? walkAgain(walk, path, today) : startWalk(sonId, path, today);
      return withWalk(walks, begun);
    },
    now,
  );
  await announceChange(['pathWalks']);
  return before;
}

/** Undoes `beginPath`: the path is as it was before, and the one that rested for it goes on. */
export async function takeBackBegin(
  sonId: string,
  name: PathName,
  before: readonly PathWalk[],
  now: Instant,
): Promise<void> {
  await changeWalks(sonId, (walks) => withoutStart(walks, before, name), now);
  await announceChange(['pathWalks']);
}
