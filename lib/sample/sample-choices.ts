import type { IdeaChoices } from '@/lib/domain/settings';
import { LEFT_OUT } from '@/lib/domain/settings';
import { type Circumstance, DISTANCES, type Son, type Stage } from '@/lib/domain/son';
import { WARMTHS } from '@/lib/domain/warmth';
import { homeChosen } from '@/lib/domain/where-he-lives';
import type { Random } from './random';

const OF_LIFE: Readonly<Record<Stage, readonly Circumstance[]>> = {
  child: ['unwell', 'grieving'],
  teen: ['studying', 'in-love', 'unwell'],
  'adult-near': ['partner', 'father', 'out-of-work', 'studying'],
  'adult-far': ['studying', 'partner', 'working-away', 'father'],
};

/** What she said now and then besides: where he lives, what is going on, and ideas kept at hand. */
export function withHisLife(random: Random, son: Son, ideaIds: readonly string[]): Son {
  const livesAt = random.pick(DISTANCES);
  const circumstances = random.some(OF_LIFE[son.stage], random.between(1, 2));
  const favouriteIdeas = random.some(ideaIds, random.between(1, 3));
  const hasHome = random.happens(0.3) && !contradicts(son, livesAt);
  return {
    ...son,
    ...(hasHome ? { livesAt } : {}),
    ...(random.happens(0.6) ? { circumstances } : {}),
    ...(random.happens(0.5) && favouriteIdeas.length > 0 ? { favouriteIdeas } : {}),
  };
}

/** A stage stays as it was invented, so the home has to suit it. */
function contradicts({ stage }: Son, livesAt: NonNullable<Son['livesAt']>): boolean {
  return (homeChosen(stage, livesAt).stage ?? stage) !== stage;
}

/** How she says things and what she leaves out, most often as it is before she chooses. */
export function inventChoices(random: Random): IdeaChoices {
  const leavesOut = random.some(LEFT_OUT, 1);
  return {
    warmth: random.pick([...WARMTHS, 'warm', 'warm']),
    leavesOut: random.happens(0.3) ? leavesOut : [],
  };
}
