import type { Idea } from '@/lib/domain/idea';

/** A hand lent to a project of others. */
export const SHARED_PROJECT_ALONE: readonly Idea[] = [
  {
    id: 'shared-project-museum-page',
    practice: 'shared-project',
    title: 'Help a museum read one old page online',
    why: 'Many archives look for readers at home who can make out an old hand.',
    inTwoMinutes: 'Look at one old handwritten page and make out three words.',
    words: [],
    minutes: 20,
    cost: 'free',
    needs: [],
    stages: ['child', 'teen', 'adult-near', 'adult-far'],
    distances: ['home', 'near', 'far'],
    seasons: ['close', 'busy', 'drifting', 'hurt', 'silent'],
    effort: 1,
    depth: 1,
    contact: 'none',
    asks: false,
    isForHerself: true,
  },
];
