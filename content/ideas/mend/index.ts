import type { Idea } from '@/lib/domain/idea';
import { ACKNOWLEDGE } from './acknowledge';
import { AMENDS } from './amends';
import { FORGIVE } from './forgive';
import { PATIENCE } from './patience';
import { SEEK_HELP } from './seek-help';

export const MEND_IDEAS: readonly Idea[] = [
  ...ACKNOWLEDGE,
  ...AMENDS,
  ...FORGIVE,
  ...PATIENCE,
  ...SEEK_HELP,
];
