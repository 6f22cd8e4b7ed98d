import type { Path, PathPlace, PathStep, PathWalk } from './path';

/** The step of a path that a walk has in view; the first when a later version dropped that one. */
export function stepInView(path: Path, { stepId }: Pick<PathWalk, 'stepId'>): PathStep | undefined {
  return path.steps.find(({ id }) => id === stepId) ?? path.steps[0];
}

/** Where she is on the path that she walks with a son now; undefined while no walk of his is active. */
export function pathPlaceOf(
  walks: readonly PathWalk[],
  paths: readonly Path[],
): PathPlace | undefined {
  const walk = walks.find(({ state }) => state === 'active');
  const path = paths.find(({ name }) => name === walk?.path);
  const step = walk && path && stepInView(path, walk);
  if (!walk || !path || !step) return undefined;
  return {
    path: walk.path,
    stepId: step.id,
    practices: step.practices,
    stepName: step.name,
    otherSteps: otherSteps(path, walk, step),
    isSlow: path.isSlow,
  };
}

function otherSteps({ steps }: Path, { tried }: PathWalk, inView: PathStep): PathStep[] {
  const others = steps.filter((step) => step !== inView);
  const isTried = ({ id }: PathStep) => tried.some(({ stepId }) => stepId === id);
  return [...others.filter(isTried), ...others.filter((step) => !isTried(step))];
}
