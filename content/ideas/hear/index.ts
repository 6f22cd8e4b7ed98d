import type { Idea } from '@/lib/domain/idea';
import { CURIOSITY } from './curiosity';
import { CURIOSITY_ALONE } from './curiosity-alone';
import { EMPATHY } from './empathy';
import { EMPATHY_ALONE } from './empathy-alone';
import { HARD_NEWS } from './hard-news';
import { HARD_NEWS_ALONE } from './hard-news-alone';
import { LISTEN } from './listen';
import { LISTEN_ALONE } from './listen-alone';
import { LISTEN_TOGETHER } from './listen-together';

export const HEAR_IDEAS: readonly Idea[] = [
  ...LISTEN,
  ...LISTEN_TOGETHER,
  ...LISTEN_ALONE,
  ...CURIOSITY,
  ...CURIOSITY_ALONE,
  ...EMPATHY,
  ...EMPATHY_ALONE,
  ...HARD_NEWS,
  ...HARD_NEWS_ALONE,
];
