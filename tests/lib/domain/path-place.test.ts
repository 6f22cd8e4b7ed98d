import { describe, expect, it } from 'vitest';
import { PATHS } from '@/content/paths';
import { parseLocalDate } from '@/lib/domain/local-date';
import { pathPlaceOf } from '@/lib/domain/path-place';
import { startWalk, tryStep } from '@/lib/domain/path-walk';

const path = PATHS[0];
if (!path) throw new Error('No path');
const on = parseLocalDate('2026-06-01');
const walk = startWalk('sam', path, on);

describe('where she is on a path', () => {
  it('is nowhere without a walk, and while it rests or has ended', () => {
    expect(pathPlaceOf([], PATHS)).toBeUndefined();
    for (const state of ['paused', 'ended'] as const) {
      expect(pathPlaceOf([{ ...walk, state }], PATHS)).toBeUndefined();
    }
  });

  it('is the step in view, with the others after it', () => {
    const place = pathPlaceOf([walk], PATHS);
    expect(place).toMatchObject({ stepId: path.steps[0]?.id, practices: path.steps[0]?.practices });
    expect(place?.otherSteps.length).toBe(path.steps.length - 1);
  });

  it('names the steps that she has tried before those to come', () => {
    const [first, second] = path.steps;
    const twice = [first, second].reduce(
      (walked, step) => tryStep(walked, path, { stepId: step?.id ?? '', on }),
      walk,
    );
    const place = pathPlaceOf([twice], PATHS);
    expect(place?.stepId).toBe(path.steps[2]?.id);
    expect(place?.otherSteps.slice(0, 2)).toEqual([first, second]);
  });

  it('is the first step when a later version dropped the one in view', () => {
    expect(pathPlaceOf([{ ...walk, stepId: 'gone' }], PATHS)?.stepId).toBe(path.steps[0]?.id);
  });
});
