import type { Idea } from '@/lib/domain/idea';
import { AGREEMENTS } from './agreements';
import { BOUNDARIES } from './boundaries';
import { GROWN_UP_TALK } from './grown-up-talk';
import { GROWN_UP_TALK_IN_TURN } from './grown-up-talk-in-turn';
import { INDEPENDENCE } from './independence';
import { SPACE } from './space';
import { SPACE_ALONE } from './space-alone';

export const ROOM_IDEAS: readonly Idea[] = [
  ...SPACE,
  ...SPACE_ALONE,
  ...BOUNDARIES,
  ...AGREEMENTS,
  ...INDEPENDENCE,
  ...GROWN_UP_TALK,
  ...GROWN_UP_TALK_IN_TURN,
];
