import type { Idea } from '@/lib/domain/idea';
import { CELEBRATE } from './celebrate';
import { CELEBRATE_HIS_NEWS } from './celebrate-his-news';
import { ENCOURAGE } from './encourage';
import { ENCOURAGE_ANY_WEEK } from './encourage-any-week';
import { HIS_WAY_OF_LOVE } from './his-way-of-love';
import { MILESTONES } from './milestones';
import { MILESTONES_AFTERWARDS } from './milestones-afterwards';
import { SHARE_READING } from './share-reading';
import { SMALL_GIFTS } from './small-gifts';
import { THINKING_OF_YOU } from './thinking-of-you';
import { THINKING_OF_YOU_BY_DAY } from './thinking-of-you-by-day';
import { THINKING_OF_YOU_IN_HIS_LIFE } from './thinking-of-you-in-his-life';
import { THINKING_OF_YOU_QUIET } from './thinking-of-you-quiet';

export const BEHIND_IDEAS: readonly Idea[] = [
  ...MILESTONES,
  ...MILESTONES_AFTERWARDS,
  ...CELEBRATE,
  ...CELEBRATE_HIS_NEWS,
  ...ENCOURAGE,
  ...ENCOURAGE_ANY_WEEK,
  ...HIS_WAY_OF_LOVE,
  ...SMALL_GIFTS,
  ...THINKING_OF_YOU,
  ...THINKING_OF_YOU_BY_DAY,
  ...THINKING_OF_YOU_IN_HIS_LIFE,
  ...THINKING_OF_YOU_QUIET,
  ...SHARE_READING,
];
