import {
  addDays,
  daysInMonth,
  type LocalDate,
  localDateOf,
  partsOf,
  type YearDay,
} from './local-date';
import type { Milestone } from './milestone';
import { ageOn, occurrencesBetween } from './milestone-days';
import type { Plan } from './plan';
import type { Recurrence } from './recurrence';
import { recurrenceDays } from './recurrence-days';
import { type ComingUp, comingUp } from './today/coming-up';
import { isPausedOn, type Tradition } from './tradition';
import { nextTraditionDay } from './tradition-days';

/** Something that comes on a day: a milestone, a tradition's next time, a plan. */
export type DayAhead =
  | (ComingUp & { readonly kind: 'milestone' })
  | { readonly kind: 'tradition'; readonly tradition: Tradition; readonly on: LocalDate }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly on: LocalDate };

/** The days of one month, earliest first. */
export type MonthOfDays = {
  /** The first of the month. */
  readonly month: LocalDate;
  readonly days: readonly DayAhead[];
};

/** What one son has that comes on days. */
export type DatedRecords = {
  readonly milestones: readonly Milestone[];
  readonly traditions: readonly Tradition[];
  readonly plans: readonly Plan[];
};

/** His birthday among the dates that matter to him. */
export function birthdayAmong(milestones: readonly Milestone[]): YearDay | undefined {
  const day = milestones.find(({ kind }) => kind === 'birthday')?.day;
  return day?.repeats === 'yearly' ? { month: day.month, day: day.day } : undefined;
}

/**
 * The next day of each, soonest first; on one day milestones come first. What comes every few weeks
 * is left out: it would stand between all other days.
 */
export function daysAhead(records: DatedRecords, today: LocalDate): DayAhead[] {
  const { milestones, traditions, plans } = records;
  const birthday = birthdayAmong(milestones);
  const coming = comingUp(milestones, today, milestones.length);
  return inOrder([
    ...coming.map((each) => ({ kind: 'milestone' as const, ...each })),
    ...traditions.filter(isSeldom).flatMap((tradition) => {
      const on = nextTraditionDay(tradition, today, birthday);
      return on ? [{ kind: 'tradition' as const, tradition, on }] : [];
    }),
    ...plans.filter(({ on }) => on >= today).map(planned),
  ]);
}

/**
 * The months of one year from today on that have a day in them: the rest of this month first,
 * and of the same month next year what comes before today's day, so that every yearly day is there.
 */
export function yearAhead(records: DatedRecords, today: LocalDate): MonthOfDays[] {
  const { year, month } = partsOf(today);
  const starts = Array.from({ length: 13 }, (_none, index) => firstOfMonth(year, month + index));
  const until = dayBeforeNextYear(today);
  return starts
    .map((start) => ({ month: start, days: daysIn(records, start, today, until) }))
    .filter(({ days }) => days.length > 0);
}

const DAYS_OF_WEEK = 7;

/** The days of a week from `today` on, soonest first, those of every tradition with them. */
export function weekAhead(records: DatedRecords, today: LocalDate): DayAhead[] {
  return daysWithin(records, { from: today, to: addDays(today, DAYS_OF_WEEK - 1) });
}

const FEW_WEEKS = 4;

/** Whether something comes seldom enough to stand among single days. */
function isSeldom({ recurrence }: { readonly recurrence: Recurrence }): boolean {
  return recurrence.every !== 'weeks' || recurrence.interval >= FEW_WEEKS;
}

function planned(plan: Plan): DayAhead {
  return { kind: 'plan', plan, on: plan.on };
}

function inOrder(days: readonly DayAhead[]): DayAhead[] {
  return days.toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

/** @param month may be past 12: month 13 is January of the next year */
function firstOfMonth(year: number, month: number): LocalDate {
  return localDateOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

/** The last day before today's comes round again; 29 February comes round on 1 March. */
function dayBeforeNextYear(today: LocalDate): LocalDate {
  const { year, month, day } = partsOf(today);
  const last = daysInMonth(year + 1, month);
  return day > last
    ? localDateOf(year + 1, month, last)
    : addDays(localDateOf(year + 1, month, day), -1);
}

function daysIn(
  records: DatedRecords,
  start: LocalDate,
  today: LocalDate,
  until: LocalDate,
): DayAhead[] {
  const { year, month } = partsOf(start);
  const end = localDateOf(year, month, daysInMonth(year, month));
  const days = { from: start < today ? today : start, to: end < until ? end : until };
  return daysWithin({ ...records, traditions: records.traditions.filter(isSeldom) }, days);
}

function daysWithin(
  { milestones, traditions, plans }: DatedRecords,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): DayAhead[] {
  const birthday = birthdayAmong(milestones);
  return inOrder([
    ...milestones.flatMap((milestone) =>
      occurrencesBetween(milestone, days.from, days.to).map((on) => {
        const turning = ageOn(milestone, on);
        return { kind: 'milestone' as const, milestone, on, ...(turning && { turning }) };
      }),
    ),
    ...traditions.flatMap((tradition) =>
      recurrenceDays(tradition.recurrence, days, birthday)
        .filter((on) => !isPausedOn(tradition, on))
        .map((on) => ({ kind: 'tradition' as const, tradition, on })),
    ),
    ...plans.filter(({ on }) => days.from <= on && on <= days.to).map(planned),
  ]);
}
