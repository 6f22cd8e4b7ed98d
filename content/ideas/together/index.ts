import type { Idea } from '@/lib/domain/idea';
import { AFFECTION } from './affection';
import { JOIN_HIS_WORLD } from './join-his-world';
import { JOIN_HIS_WORLD_APART } from './join-his-world-apart';
import { MEALS } from './meals';
import { MEALS_APART } from './meals-apart';
import { PLAY } from './play';
import { PLAY_WHEN_SMALL } from './play-when-small';
import { QUALITY_TIME } from './quality-time';
import { QUALITY_TIME_APART } from './quality-time-apart';
import { SHARED_PROJECT } from './shared-project';
import { TRADITIONS } from './traditions';

export const TOGETHER_IDEAS: readonly Idea[] = [
  ...QUALITY_TIME,
  ...QUALITY_TIME_APART,
  ...MEALS,
  ...MEALS_APART,
  ...PLAY,
  ...PLAY_WHEN_SMALL,
  ...JOIN_HIS_WORLD,
  ...JOIN_HIS_WORLD_APART,
  ...SHARED_PROJECT,
  ...TRADITIONS,
  ...AFFECTION,
];
