import type { Idea } from '@/lib/domain/idea';

/** What he loves, looked at without him. */
export const JOIN_HIS_WORLD_ALONE: readonly Idea[] = [
  {
    id: 'join-his-world-how-it-is-made',
    practice: 'join-his-world',
    title: 'Find out how one thing he loves is made',
    why: 'A guitar, a game or a pizza often has more steps behind it than people guess.',
    inTwoMinutes: 'Look up where one thing he loves was first made.',
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
  },
];
