import type { Idea } from '@/lib/domain/idea';
import { ACKNOWLEDGE } from './acknowledge';
import { ACKNOWLEDGE_ALONE } from './acknowledge-alone';
import { AMENDS } from './amends';
import { AMENDS_ALONE } from './amends-alone';
import { FORGIVE } from './forgive';
import { FORGIVE_ALONE } from './forgive-alone';
import { PATIENCE } from './patience';
import { PATIENCE_ALONE } from './patience-alone';
import { SEEK_HELP } from './seek-help';
import { SEEK_HELP_ALONE } from './seek-help-alone';

export const MEND_IDEAS: readonly Idea[] = [
  ...ACKNOWLEDGE,
  ...ACKNOWLEDGE_ALONE,
  ...AMENDS,
  ...AMENDS_ALONE,
  ...FORGIVE,
  ...FORGIVE_ALONE,
  ...PATIENCE,
  ...PATIENCE_ALONE,
  ...SEEK_HELP,
  ...SEEK_HELP_ALONE,
];
