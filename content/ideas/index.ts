import type { Idea } from '@/lib/domain/idea';
import { BEHIND_IDEAS } from './behind/index';
import { HEAR_IDEAS } from './hear/index';
import { INTEREST_IDEAS } from './interests/index';
import { LIVES_IDEAS } from './lives/index';
import { MEND_IDEAS } from './mend/index';
import { ROOM_IDEAS } from './room/index';
import { SPEAK_IDEAS } from './speak/index';
import { STORY_IDEAS } from './story/index';
import { TOGETHER_IDEAS } from './together/index';

/** The whole library: family by family, then what is made for one interest or for his life. */
export const IDEAS: readonly Idea[] = [
  ...HEAR_IDEAS,
  ...SPEAK_IDEAS,
  ...ROOM_IDEAS,
  ...TOGETHER_IDEAS,
  ...BEHIND_IDEAS,
  ...STORY_IDEAS,
  ...MEND_IDEAS,
  ...INTEREST_IDEAS,
  ...LIVES_IDEAS,
];
