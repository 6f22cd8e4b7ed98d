import type { Idea } from '@/lib/domain/idea';
import { HER_STORIES } from './her-stories';
import { HER_STORIES_ALONE } from './her-stories-alone';
import { MEMORIES } from './memories';
import { MEMORIES_ALONE } from './memories-alone';
import { MEMORIES_SENT } from './memories-sent';
import { POSITIVES } from './positives';
import { POSITIVES_ALONE } from './positives-alone';
import { THEN_AND_NOW } from './then-and-now';
import { THEN_AND_NOW_ALONE } from './then-and-now-alone';

export const STORY_IDEAS: readonly Idea[] = [
  ...MEMORIES_SENT,
  ...MEMORIES,
  ...MEMORIES_ALONE,
  ...HER_STORIES,
  ...HER_STORIES_ALONE,
  ...THEN_AND_NOW,
  ...THEN_AND_NOW_ALONE,
  ...POSITIVES,
  ...POSITIVES_ALONE,
];
