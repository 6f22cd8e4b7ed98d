import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import {
  type MonthOfDays,
  type PastDay,
  pastDays,
  yearAhead,
} from '@/lib/domain/milestone-calendar';
import { type ComingUp, comingUp } from '@/lib/domain/today/coming-up';
import { milestonesOf } from '@/lib/storage/milestones';
import { readSettings } from '@/lib/storage/settings';

/** The dates that matter to one son, in the ways in which they are shown. */
export type MilestonesView = {
  readonly all: readonly Milestone[];
  /** Each with its next day, soonest first. */
  readonly upcoming: readonly ComingUp[];
  /** Single days that are over, the latest first. */
  readonly past: readonly PastDay[];
  /** The next twelve months that have a date. */
  readonly months: readonly MonthOfDays[];
  readonly areRemindersOn: boolean;
};

/** Reads the dates of a son as of `today`. */
export async function readMilestones(sonId: string, today: LocalDate): Promise<MilestonesView> {
  const [all, settings] = await Promise.all([milestonesOf(sonId), readSettings()]);
  return {
    all,
    upcoming: comingUp(all, today, all.length),
    past: pastDays(all, today),
    months: yearAhead(all, today),
    areRemindersOn: settings.areRemindersOn,
  };
}
