import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { PathWalk, TriedStep } from '@/lib/domain/path';
import {
  chooseAct,
  endWalk,
  isTried,
  isWalked,
  pauseWalk,
  resumeWalk,
  showStep,
  startWalk,
  triedEarlier,
  triedThisTime,
  tryStep,
  untry,
  walkAgain,
} from '@/lib/domain/path-walk';
import { withoutStart, withWalk } from '@/lib/domain/path-walks';
import { SLOW_PATH, SMALL_PATH } from '@/tests/support/small-path';

const DAY = parseLocalDate('2026-06-15');
const LATER = parseLocalDate('2026-06-20');
const begun = startWalk('sam', SMALL_PATH, DAY);
const tried = (stepId: string, ideaId?: string): TriedStep =>
  ideaId === undefined ? { stepId, on: DAY } : { stepId, on: DAY, ideaId };
const trying = (walk: PathWalk, ...steps: readonly string[]) =>
  steps.reduce((each, stepId) => tryStep(each, SMALL_PATH, tried(stepId)), walk);

describe('a step that she tried', () => {
  it('is ticked, and the next without a tick comes into view, round to the beginning', () => {
    expect(trying(begun, 'hear')).toMatchObject({ stepId: 'help', state: 'active' });
    const fromTheEnd = trying(showStep(begun, SMALL_PATH, 'cheer'), 'cheer');
    expect(fromTheEnd.stepId).toBe('hear');
    expect(isTried(fromTheEnd, 'cheer')).toBe(true);
    expect(isTried(fromTheEnd, 'hear')).toBe(false);
  });

  it('is not what the end waits for when it is only if she wants it', () => {
    const walked = trying(begun, 'hear', 'cheer');
    expect(isWalked(walked, SMALL_PATH)).toBe(true);
    expect(walked).toMatchObject({ state: 'ended', endedOn: DAY });
    expect(isWalked(trying(begun, 'hear', 'help'), SMALL_PATH)).toBe(false);
  });

  it('may be tried once more, and stands twice', () => {
    const twice = trying(begun, 'hear', 'hear');
    expect(twice.tried).toHaveLength(2);
    expect(twice.state).toBe('active');
  });

  it('uses up the act that was chosen for it, and no other', () => {
    const chosen = chooseAct(begun, 'hear', 'an-idea');
    expect(tryStep(chosen, SMALL_PATH, tried('hear', 'an-idea'))).not.toHaveProperty('chosen');
    expect(trying(chosen, 'help').chosen).toEqual(chosen.chosen);
    expect(chooseAct(chosen, 'hear', undefined)).toEqual(begun);
  });

  it('changes nothing when the path has no such step', () => {
    expect(trying(begun, 'nowhere')).toBe(begun);
    expect(showStep(begun, SMALL_PATH, 'nowhere')).toBe(begun);
  });
});

describe('the path walked again', () => {
  const again = walkAgain(trying(begun, 'hear', 'cheer'), SMALL_PATH, LATER);

  it('begins with no step ticked and keeps what she tried before', () => {
    expect(again).toMatchObject({ state: 'active', startedOn: LATER, stepId: 'hear' });
    expect(again).not.toHaveProperty('endedOn');
    expect(triedThisTime(again)).toEqual([]);
    expect(triedEarlier(again)).toEqual([tried('hear'), tried('cheer')]);
  });

  it('never takes back a tick of an earlier time', () => {
    expect(untry(again, tried('cheer'))).toBe(again);
  });
});

/** Anything she can do on a path, in any order. */
const someMove = fc.oneof(
  fc.record({
    move: fc.constantFrom('show', 'try', 'choose'),
    stepId: fc.constantFrom('hear', 'help', 'cheer', 'nowhere'),
  }),
  fc.record({ move: fc.constantFrom('pause', 'resume', 'end', 'again') }),
);
type Move = { readonly move: string; readonly stepId?: string };

function after(walk: PathWalk, { move, stepId = '' }: Move): PathWalk {
  if (move === 'show') return showStep(walk, SMALL_PATH, stepId);
  if (move === 'try') return tryStep(walk, SMALL_PATH, tried(stepId, 'an-idea'));
  if (move === 'choose') return chooseAct(walk, 'hear', stepId);
  if (move === 'pause') return pauseWalk(walk);
  if (move === 'resume') return resumeWalk(walk);
  return move === 'end' ? endWalk(walk, LATER) : walkAgain(walk, SMALL_PATH, LATER);
}
const someWalk = fc
  .array(someMove, { maxLength: 12 })
  .map((moves) => moves.reduce<PathWalk>(after, begun));

describe('whatever she does', () => {
  it('a rest changes nothing else', () => {
    fc.assert(
      fc.property(someWalk, (walk) => {
        fc.pre(walk.state === 'active');
        expect(resumeWalk(pauseWalk(walk))).toEqual(walk);
      }),
    );
  });

  it('the step in view is one of the path, and what she tried stays', () => {
    fc.assert(
      fc.property(someWalk, someMove, (walk, move) => {
        const next = after(walk, move);
        expect(SMALL_PATH.steps.map(({ id }) => id)).toContain(next.stepId);
        expect(next.tried.slice(0, walk.tried.length)).toEqual(walk.tried);
      }),
    );
  });

  it('an undo of a tick leaves the path as it was', () => {
    fc.assert(
      fc.property(someWalk, fc.constantFrom('hear', 'help', 'cheer'), (any, stepId) => {
        const walk = resumeWalk(chooseAct({ ...any, stepId }, stepId, 'an-idea'));
        const act = tried(stepId, 'an-idea');
        expect(untry(tryStep(walk, SMALL_PATH, act), act)).toEqual(walk);
      }),
    );
  });

  it('an undo of a beginning leaves all paths as they were', () => {
    fc.assert(
      fc.property(someWalk, fc.boolean(), (near, isKnown) => {
        const heal = pauseWalk(startWalk('sam', SLOW_PATH, DAY));
        const before = isKnown ? [heal, near] : [near];
        const started = isKnown ? walkAgain(heal, SLOW_PATH, LATER) : { ...heal, state: 'active' };
        const walks = withWalk(before, started as PathWalk);
        const undone = withoutStart(walks, before, 'heal');
        expect(new Set(undone)).toEqual(new Set(before));
      }),
    );
  });
});
