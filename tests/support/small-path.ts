import type { Path, PathStep } from '@/lib/domain/path';
import type { Practice } from '@/lib/domain/practice';

function step(id: string, practice: Practice, more: Partial<PathStep> = {}): PathStep {
  return {
    id,
    practices: [practice],
    name: `Name of ${id}`,
    short: `About ${id}`,
    title: `Title of ${id}`,
    meaning: `Meaning of ${id}.`,
    words: ['one', 'two', 'three', 'four'].map((say) => ({
      when: `When ${say}`,
      say: `${id} words ${say}`,
    })),
    smallThing: `Small thing of ${id}.`,
    ...more,
  };
}

/** A path of three steps, of which the second is only if she wants it. */
export const SMALL_PATH: Path = {
  name: 'near',
  title: 'A small path',
  subtitle: 'Three steps',
  about: 'For a quiet time.',
  seasons: ['drifting'],
  isSlow: false,
  steps: [
    step('hear', 'listen'),
    step('help', 'seek-help', { isOnlyIfWanted: true }),
    step('cheer', 'encourage', { words: [] }),
  ],
  ending: 'The end of the small path.',
};

/** A slow path of two steps. */
export const SLOW_PATH: Path = {
  ...SMALL_PATH,
  name: 'heal',
  title: 'A slow path',
  seasons: ['hurt', 'silent'],
  isSlow: true,
  steps: [step('see', 'acknowledge'), step('wait', 'listen')],
  ending: 'The end of the slow path.',
};
