import { PATHS } from '@/content/paths';
import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Path, PathName, PathWalk } from '@/lib/domain/path';
import { walkOn, withWalk } from '@/lib/domain/path-walks';
import { changeWalks } from '@/lib/storage/path-walks';

/** A path by its name. */
export function pathNamed(name: PathName): Path {
  const path = PATHS.find((each) => each.name === name);
  if (!path) throw new Error(`No path is called ${name}`);
  return path;
}

/**
 * Changes her walk on a path and tells the pages; a walk that is not there stays so.
 *
 * @returns the walk after it
 */
export async function changeWalk(
  sonId: string,
  name: PathName,
  change: (walk: PathWalk, path: Path) => PathWalk,
  now: Instant,
): Promise<PathWalk | undefined> {
  const path = pathNamed(name);
  let changed: PathWalk | undefined;
  await changeWalks(
    sonId,
    (walks) => {
      const walk = walkOn(walks, name);
      changed = walk && change(walk, path);
      return changed && changed !== walk ? withWalk(walks, changed) : walks;
    },
    now,
  );
  await announceChange(['pathWalks']);
  return changed;
}
