import type { Idea } from '@/lib/domain/idea';
import { HER_STORIES } from './her-stories';
import { MEMORIES } from './memories';
import { MEMORIES_SENT } from './memories-sent';
import { POSITIVES } from './positives';
import { THEN_AND_NOW } from './then-and-now';

export const STORY_IDEAS: readonly Idea[] = [
  ...MEMORIES_SENT,
  ...MEMORIES,
  ...HER_STORIES,
  ...THEN_AND_NOW,
  ...POSITIVES,
];
