import type { Idea } from '@/lib/domain/idea';
import { AFFECTION } from './affection';
import { AFFECTION_ALONE } from './affection-alone';
import { JOIN_HIS_WORLD } from './join-his-world';
import { JOIN_HIS_WORLD_ALONE } from './join-his-world-alone';
import { JOIN_HIS_WORLD_APART } from './join-his-world-apart';
import { MEALS } from './meals';
import { MEALS_ALONE } from './meals-alone';
import { MEALS_APART } from './meals-apart';
import { PLAY } from './play';
import { PLAY_ALONE } from './play-alone';
import { PLAY_WHEN_SMALL } from './play-when-small';
import { QUALITY_TIME } from './quality-time';
import { QUALITY_TIME_ALONE } from './quality-time-alone';
import { QUALITY_TIME_APART } from './quality-time-apart';
import { SHARED_PROJECT } from './shared-project';
import { SHARED_PROJECT_ALONE } from './shared-project-alone';
import { TRADITIONS } from './traditions';
import { TRADITIONS_ALONE } from './traditions-alone';

export const TOGETHER_IDEAS: readonly Idea[] = [
  ...QUALITY_TIME,
  ...QUALITY_TIME_APART,
  ...QUALITY_TIME_ALONE,
  ...MEALS,
  ...MEALS_APART,
  ...MEALS_ALONE,
  ...PLAY,
  ...PLAY_WHEN_SMALL,
  ...PLAY_ALONE,
  ...JOIN_HIS_WORLD,
  ...JOIN_HIS_WORLD_APART,
  ...JOIN_HIS_WORLD_ALONE,
  ...SHARED_PROJECT,
  ...SHARED_PROJECT_ALONE,
  ...TRADITIONS,
  ...TRADITIONS_ALONE,
  ...AFFECTION,
  ...AFFECTION_ALONE,
];
