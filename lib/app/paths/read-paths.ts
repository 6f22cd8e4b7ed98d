import { PATHS } from '@/content/paths';
import type { Path, PathWalk } from '@/lib/domain/path';
import { walkOn } from '@/lib/domain/path-walks';
import type { Son } from '@/lib/domain/son';
import { listWalks } from '@/lib/storage/path-walks';

/** A path and how far she has come on it with this son. */
export type PathOfSon = {
  readonly path: Path;
  /** Whether it is meant for how things are between the two. */
  readonly isSuited: boolean;
  readonly walk?: PathWalk;
};

/** A path that she is on, rests from or has ended. */
export type WalkedPath = PathOfSon & { readonly walk: PathWalk };

/** All paths with her walks of a son, those that suit how things are first. */
export async function readPaths(
  sonId: string,
  season: Son['season'],
): Promise<readonly PathOfSon[]> {
  const walks = await listWalks(sonId);
  const all = PATHS.map((path) => {
    const walk = walkOn(walks, path.name);
    return { path, isSuited: path.seasons.includes(season), ...(walk && { walk }) };
  });
  return [...all.filter(({ isSuited }) => isSuited), ...all.filter(({ isSuited }) => !isSuited)];
}
