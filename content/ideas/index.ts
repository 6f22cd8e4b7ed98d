import type { Idea } from '@/lib/domain/idea';
import { BEHIND_IDEAS } from './behind';
import { HEAR_IDEAS } from './hear';
import { MEND_IDEAS } from './mend';
import { ROOM_IDEAS } from './room';
import { SPEAK_IDEAS } from './speak';
import { STORY_IDEAS } from './story';
import { TOGETHER_IDEAS } from './together';

/** The whole library, family by family. */
export const IDEAS: readonly Idea[] = [
  ...HEAR_IDEAS,
  ...SPEAK_IDEAS,
  ...ROOM_IDEAS,
  ...TOGETHER_IDEAS,
  ...BEHIND_IDEAS,
  ...STORY_IDEAS,
  ...MEND_IDEAS,
];
