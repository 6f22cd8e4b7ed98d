import type { Idea } from '@/lib/domain/idea';
import { ANIMALS } from './animals';
import { BALL_GAMES } from './ball-games';
import { FOOD } from './food';
import { GAMES } from './games';
import { GOING_OUT } from './going-out';
import { MACHINES } from './machines';
import { MAKING } from './making';
import { MIND } from './mind';
import { MUSIC } from './music';
import { OUTDOORS } from './outdoors';
import { SCREEN } from './screen';
import { SPORTS } from './sports';

/** Ideas made for one interest each, by somebody who knows it a little. */
export const INTEREST_IDEAS: readonly Idea[] = [
  ...BALL_GAMES,
  ...SPORTS,
  ...OUTDOORS,
  ...GAMES,
  ...MUSIC,
  ...SCREEN,
  ...MAKING,
  ...MACHINES,
  ...FOOD,
  ...ANIMALS,
  ...MIND,
  ...GOING_OUT,
];
