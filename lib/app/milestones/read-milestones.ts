import type { Agreement } from '@/lib/domain/agreement';
import {
  birthdayAmong,
  type DayAhead,
  daysAhead,
  type MonthOfDays,
  yearAhead,
} from '@/lib/domain/days-ahead';
import type { LocalDate, YearDay } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { type PastDay, pastDays } from '@/lib/domain/milestone-calendar';
import type { Plan } from '@/lib/domain/plan';
import type { Tradition } from '@/lib/domain/tradition';
import { nextTraditionDay } from '@/lib/domain/tradition-days';
import { milestonesOf } from '@/lib/storage/milestones';
import { recordsOfSon } from '@/lib/storage/records-of-son';
import { readSettings } from '@/lib/storage/settings';

/** A tradition and its next day, when it has one. */
export type KeptTradition = { readonly tradition: Tradition; readonly next?: LocalDate };

/** The dates that matter to one son and what the two keep going, in the ways they are shown. */
export type MilestonesView = {
  readonly all: readonly Milestone[];
  /** Each milestone, plan and rarer tradition with its next day, soonest first. */
  readonly upcoming: readonly DayAhead[];
  /** Single days that are over, the latest first. */
  readonly past: readonly PastDay[];
  /** The next twelve months that have a date. */
  readonly months: readonly MonthOfDays[];
  /** Soonest first. */
  readonly traditions: readonly KeptTradition[];
  /** Soonest first; those that are over too. */
  readonly plans: readonly Plan[];
  /** In the order in which the two agreed. */
  readonly agreements: readonly Agreement[];
  /** His own, when she has said it. */
  readonly birthday?: YearDay;
  readonly areRemindersOn: boolean;
};

/** Reads the dates, traditions, plans and agreements of a son as of `today`. */
export async function readMilestones(sonId: string, today: LocalDate): Promise<MilestonesView> {
  const [milestones, traditions, plans, agreements, settings] = await Promise.all([
    milestonesOf(sonId),
    recordsOfSon('traditions', sonId),
    recordsOfSon('plans', sonId),
    recordsOfSon('agreements', sonId),
    readSettings(),
  ]);
  const birthday = birthdayAmong(milestones);
  const dated = { milestones, traditions, plans };
  return {
    all: milestones,
    upcoming: daysAhead(dated, today),
    past: pastDays(milestones, today),
    months: yearAhead(dated, today),
    traditions: bySooner(
      traditions.map((tradition) => {
        const next = nextTraditionDay(tradition, today, birthday);
        return next ? { tradition, next } : { tradition };
      }),
      ({ tradition, next }) => `${next ?? 'later'} ${tradition.time ?? ''} ${tradition.title}`,
    ),
    plans: bySooner(plans, ({ on, time, title }) => `${on} ${time ?? ''} ${title}`),
    agreements: bySooner(agreements, ({ agreedOn, text }) => `${agreedOn} ${text}`),
    ...(birthday && { birthday }),
    areRemindersOn: settings.areRemindersOn,
  };
}

function bySooner<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  return all.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
