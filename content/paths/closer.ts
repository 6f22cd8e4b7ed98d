import type { Path } from '@/lib/domain/path';
import { CLOSER_DEEPER } from './closer-deeper';
import { CLOSER_EVERYDAY } from './closer-everyday';

export const CLOSER: Path = {
  name: 'closer',
  title: 'Grow closer',
  subtitle:
    'Twelve small steps, in any order, as fast or slow as you like. You can stop at any time.',
  about:
    'For when things are good between you two, or busy, or a little quieter than you would like. It brings small ways to know each other better, by what you say and what you leave unsaid. What does not suit you two can stay out.',
  seasons: ['close', 'busy', 'drifting'],
  isSlow: false,
  steps: [...CLOSER_EVERYDAY, ...CLOSER_DEEPER],
  ending:
    'You have come to the end of this path. You may find a habit or two here that feels like yours, and the rest can go. Below is a look back, to read over a cup of something warm.',
};
