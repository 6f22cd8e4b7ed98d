import type { Idea } from '@/lib/domain/idea';
import { FATHER } from './father';
import { HARD_TIMES } from './hard-times';
import { IN_LOVE_AND_PARTNER } from './in-love-and-partner';
import { STUDYING } from './studying';
import { WHEN_SMALL } from './when-small';
import { WORKING_AWAY } from './working-away';

/** Ideas made for what is going on in his life, or for his being small. */
export const LIVES_IDEAS: readonly Idea[] = [
  ...STUDYING,
  ...WORKING_AWAY,
  ...IN_LOVE_AND_PARTNER,
  ...FATHER,
  ...HARD_TIMES,
  ...WHEN_SMALL,
];
