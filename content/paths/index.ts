import type { Path } from '@/lib/domain/path';
import { CLOSER } from './closer';
import { HEAL } from './heal';
import { NEAR } from './near';
import { PULLS_AWAY } from './pulls-away';
import { REKINDLE } from './rekindle';

/** The five paths, in the order in which they are offered. */
export const PATHS: readonly Path[] = [CLOSER, HEAL, NEAR, REKINDLE, PULLS_AWAY];
