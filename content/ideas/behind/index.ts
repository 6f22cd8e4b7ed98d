import type { Idea } from '@/lib/domain/idea';
import { CELEBRATE } from './celebrate';
import { CELEBRATE_ALONE } from './celebrate-alone';
import { CELEBRATE_HIS_NEWS } from './celebrate-his-news';
import { ENCOURAGE } from './encourage';
import { ENCOURAGE_ALONE } from './encourage-alone';
import { ENCOURAGE_ANY_WEEK } from './encourage-any-week';
import { HIS_WAY_OF_LOVE } from './his-way-of-love';
import { HIS_WAY_OF_LOVE_ALONE } from './his-way-of-love-alone';
import { MILESTONES } from './milestones';
import { MILESTONES_AFTERWARDS } from './milestones-afterwards';
import { MILESTONES_ALONE } from './milestones-alone';
import { MILESTONES_BIG_DAYS } from './milestones-big-days';
import { MILESTONES_HIS_DAYS } from './milestones-his-days';
import { SHARE_READING } from './share-reading';
import { SHARE_READING_ALONE } from './share-reading-alone';
import { SMALL_GIFTS } from './small-gifts';
import { SMALL_GIFTS_ALONE } from './small-gifts-alone';
import { THINKING_OF_YOU } from './thinking-of-you';
import { THINKING_OF_YOU_ALONE } from './thinking-of-you-alone';
import { THINKING_OF_YOU_BY_DAY } from './thinking-of-you-by-day';
import { THINKING_OF_YOU_IN_HIS_LIFE } from './thinking-of-you-in-his-life';
import { THINKING_OF_YOU_QUIET } from './thinking-of-you-quiet';

export const BEHIND_IDEAS: readonly Idea[] = [
  ...MILESTONES,
  ...MILESTONES_AFTERWARDS,
  ...MILESTONES_HIS_DAYS,
  ...MILESTONES_BIG_DAYS,
  ...MILESTONES_ALONE,
  ...CELEBRATE,
  ...CELEBRATE_HIS_NEWS,
  ...CELEBRATE_ALONE,
  ...ENCOURAGE,
  ...ENCOURAGE_ANY_WEEK,
  ...ENCOURAGE_ALONE,
  ...HIS_WAY_OF_LOVE,
  ...HIS_WAY_OF_LOVE_ALONE,
  ...SMALL_GIFTS,
  ...SMALL_GIFTS_ALONE,
  ...THINKING_OF_YOU,
  ...THINKING_OF_YOU_BY_DAY,
  ...THINKING_OF_YOU_IN_HIS_LIFE,
  ...THINKING_OF_YOU_QUIET,
  ...THINKING_OF_YOU_ALONE,
  ...SHARE_READING,
  ...SHARE_READING_ALONE,
];
