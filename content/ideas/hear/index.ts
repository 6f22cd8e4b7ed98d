import type { Idea } from '@/lib/domain/idea';
import { CURIOSITY } from './curiosity';
import { EMPATHY } from './empathy';
import { HARD_NEWS } from './hard-news';
import { LISTEN } from './listen';
import { LISTEN_TOGETHER } from './listen-together';

export const HEAR_IDEAS: readonly Idea[] = [
  ...LISTEN,
  ...LISTEN_TOGETHER,
  ...CURIOSITY,
  ...EMPATHY,
  ...HARD_NEWS,
];
