import type { LocalDate } from './local-date';
import { type Path, type PathWalk, pathWalkIdOf, type TriedStep } from './path';

/** The first time on a path: its first step is in view and nothing is tried. */
export function startWalk(sonId: string, path: Path, on: LocalDate): PathWalk {
  return {
    id: pathWalkIdOf(sonId, path.name),
    sonId,
    path: path.name,
    state: 'active',
    startedOn: on,
    stepId: path.steps[0]?.id ?? '',
    tried: [],
  };
}

/**
 * The path from its beginning once more: no step is ticked on the thread, and what she tried before
 * stays kept for the look back.
 */
export function walkAgain(walk: PathWalk, path: Path, on: LocalDate): PathWalk {
  const { endedOn: _ended, chosen: _chosen, ...kept } = walk;
  const first = startWalk(walk.sonId, path, on);
  return { ...kept, ...first, tried: walk.tried, triedBefore: walk.tried.length };
}

/** What she has tried since she began this time: the ticks on the thread. */
export function triedThisTime({ tried, triedBefore = 0 }: PathWalk): readonly TriedStep[] {
  return tried.slice(triedBefore);
}

/** What she tried when she walked the path before. */
export function triedEarlier({ tried, triedBefore = 0 }: PathWalk): readonly TriedStep[] {
  return tried.slice(0, triedBefore);
}

/** Whether a step is ticked. */
export function isTried(walk: PathWalk, stepId: string): boolean {
  return triedThisTime(walk).some((each) => each.stepId === stepId);
}

/** Whether every step has been tried, but for those that are only if she wants them. */
export function isWalked(walk: PathWalk, { steps }: Path): boolean {
  return steps.every(({ id, isOnlyIfWanted }) => isOnlyIfWanted || isTried(walk, id));
}

/** Puts any step in view, in whatever order; one that the path does not have changes nothing. */
export function showStep(walk: PathWalk, { steps }: Path, stepId: string): PathWalk {
  const isThere = walk.stepId !== stepId && steps.some(({ id }) => id === stepId);
  return isThere ? { ...walk, stepId } : walk;
}

/** Marks an act as the one for a step, or takes the mark away. */
export function chooseAct(walk: PathWalk, stepId: string, ideaId: string | undefined): PathWalk {
  const { chosen: _old, ...rest } = walk;
  return ideaId === undefined ? rest : { ...rest, chosen: { stepId, ideaId } };
}

/**
 * Ticks a step and goes on to the next that is not ticked, in order and round to the beginning. With
 * the last of them the path is at its end.
 */
export function tryStep(walk: PathWalk, path: Path, tried: TriedStep): PathWalk {
  const at = path.steps.findIndex(({ id }) => id === tried.stepId);
  if (at < 0) return walk;
  const { chosen, ...rest } = walk;
  const isTaken = chosen?.stepId === tried.stepId;
  const ticked = {
    ...rest,
    ...(chosen && !isTaken && { chosen }),
    tried: [...walk.tried, tried],
  };
  const ahead = [...path.steps.slice(at + 1), ...path.steps.slice(0, at)];
  const next = ahead.find(({ id }) => !isTried(ticked, id));
  const moved = { ...ticked, stepId: next?.id ?? tried.stepId };
  return isWalked(moved, path) ? endWalk(moved, tried.on) : moved;
}

/** Takes a tick back: its step is in view again, with its act, on a path that goes on. */
export function untry(walk: PathWalk, tried: TriedStep): PathWalk {
  const at = walk.tried.findLastIndex(
    ({ stepId, on, ideaId }) =>
      stepId === tried.stepId && on === tried.on && ideaId === tried.ideaId,
  );
  if (at < (walk.triedBefore ?? 0)) return walk;
  const back = { ...walk, stepId: tried.stepId, tried: walk.tried.toSpliced(at, 1) };
  const open = walk.state === 'ended' ? resumeWalk(back) : back;
  return tried.ideaId === undefined ? open : chooseAct(open, tried.stepId, tried.ideaId);
}

/** A rest, without loss; only a path that she is on can rest. */
export function pauseWalk(walk: PathWalk): PathWalk {
  return walk.state === 'active' ? { ...walk, state: 'paused' } : walk;
}

/** Goes on where she was, after a rest or an end that she takes back. */
export function resumeWalk({ endedOn: _ended, ...walk }: PathWalk): PathWalk {
  return { ...walk, state: 'active' };
}

/** The end of a path, wherever she is on it. */
export function endWalk(walk: PathWalk, on: LocalDate): PathWalk {
  return { ...walk, state: 'ended', endedOn: on };
}
