import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTANCES, distanceOf, type Son, STAGES } from '@/lib/domain/son';
import { homeChosen, stageChosen } from '@/lib/domain/where-he-lives';

describe('where he lives', () => {
  it('follows the stage that she chooses, until she has said it', () => {
    const stage = stageChosen({}, 'adult-far');
    expect(stage).toEqual({ stage: 'adult-far', isStageChosen: true, livesAt: undefined });
  });

  it('stays as she said when his new stage does not say otherwise', () => {
    expect(stageChosen({ livesAt: 'home' }, 'adult-near').livesAt).toBe('home');
    expect(stageChosen({ livesAt: 'far' }, 'teen').livesAt).toBe('far');
    expect(stageChosen({ livesAt: 'near' }, 'adult-far').livesAt).toBeUndefined();
  });

  it('never changes the stage of one who is not grown up', () => {
    expect(homeChosen('child', 'far')).toEqual({ livesAt: 'far' });
    expect(homeChosen('teen', 'near')).toEqual({ livesAt: 'near' });
  });

  it('is never near in one place and far in the other, whatever she presses for a grown man', () => {
    const press = fc.oneof(
      fc.constantFrom(...STAGES).map((stage) => ({ stage })),
      fc.constantFrom(...DISTANCES).map((home) => ({ home })),
    );
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 8 }), (presses) => {
        let son: Pick<Son, 'stage'> & Partial<Pick<Son, 'livesAt'>> = { stage: 'adult-near' };
        for (const each of presses) {
          const { livesAt, ...rest } = {
            ...son,
            ...('stage' in each ? stageChosen(son, each.stage) : homeChosen(son.stage, each.home)),
          };
          son = { ...rest, ...(livesAt ? { livesAt } : {}) };
        }
        if (son.stage === 'adult-near') expect(distanceOf(son)).not.toBe('far');
        if (son.stage === 'adult-far') expect(distanceOf(son)).toBe('far');
      }),
    );
  });
});
