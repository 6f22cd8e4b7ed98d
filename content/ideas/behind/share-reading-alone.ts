import type { Idea } from '@/lib/domain/idea';

/** Reading to keep. */
export const SHARE_READING_ALONE: readonly Idea[] = [
  {
    id: 'share-reading-four-lines',
    practice: 'share-reading',
    title: 'Learn four lines of a poem by heart',
    why: 'They may keep you company in a queue, or in a night with little sleep.',
    inTwoMinutes: 'Learn one line, and say it with the page shut.',
    words: [],
    minutes: 15,
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
    fits: { timesOfYear: ['autumn', 'winter'] },
  },
];
