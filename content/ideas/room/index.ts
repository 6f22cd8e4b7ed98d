import type { Idea } from '@/lib/domain/idea';
import { AGREEMENTS } from './agreements';
import { BOUNDARIES } from './boundaries';
import { BOUNDARIES_ALONE } from './boundaries-alone';
import { GROWN_UP_TALK } from './grown-up-talk';
import { GROWN_UP_TALK_ALONE } from './grown-up-talk-alone';
import { GROWN_UP_TALK_IN_TURN } from './grown-up-talk-in-turn';
import { INDEPENDENCE } from './independence';
import { INDEPENDENCE_ALONE } from './independence-alone';
import { SPACE } from './space';
import { SPACE_ALONE } from './space-alone';
import { SPACE_COMFORTS } from './space-comforts';

export const ROOM_IDEAS: readonly Idea[] = [
  ...SPACE,
  ...SPACE_ALONE,
  ...SPACE_COMFORTS,
  ...BOUNDARIES,
  ...BOUNDARIES_ALONE,
  ...AGREEMENTS,
  ...INDEPENDENCE,
  ...INDEPENDENCE_ALONE,
  ...GROWN_UP_TALK,
  ...GROWN_UP_TALK_IN_TURN,
  ...GROWN_UP_TALK_ALONE,
];
