import type { PathName, PathWalk } from './path';
import { pauseWalk, resumeWalk } from './path-walk';

/** The walk of one path among those of a son. */
export function walkOn(walks: readonly PathWalk[], path: PathName): PathWalk | undefined {
  return walks.find((walk) => walk.path === path);
}

/** The walks of a son with one put in; when that one is active, the others rest. */
export function withWalk(walks: readonly PathWalk[], walk: PathWalk): readonly PathWalk[] {
  const others = walks.filter(({ path }) => path !== walk.path);
  return [...(walk.state === 'active' ? others.map(pauseWalk) : others), walk];
}

/**
 * The walks of a son as if a path had not been begun: its own walk is as it was, or gone when there
 * was none, and the one that had to rest for it goes on.
 *
 * @param before the walks when she began it
 */
export function withoutStart(
  walks: readonly PathWalk[],
  before: readonly PathWalk[],
  path: PathName,
): readonly PathWalk[] {
  const was = walkOn(before, path);
  const others = walks.filter((walk) => walk.path !== path);
  const back = was ? [...others, was] : others;
  const active = before.find(({ state }) => state === 'active');
  const resting = active && others.find((walk) => walk.path === active.path);
  return resting?.state === 'paused' ? withWalk(back, resumeWalk(resting)) : back;
}
