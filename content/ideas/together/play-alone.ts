import type { Idea } from '@/lib/domain/idea';

/** Play for one. */
export const PLAY_ALONE: readonly Idea[] = [
  {
    id: 'play-paper-boat',
    practice: 'play',
    title: 'Fold a paper boat and let it float',
    why: 'An old newspaper and a bowl of water are enough, and folding often calms the hands.',
    inTwoMinutes: 'Fold a scrap of paper in half as often as it lets you.',
    words: [],
    minutes: 10,
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
    goodFor: ['her-hard-day'],
  },
];
