import { MILESTONES } from '@/content/locales/en/milestones';
import type { DayAhead } from '@/lib/domain/days-ahead';
import { addDays, daysBetween, type LocalDate, partsOf } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { longDay, weekday, yearDay } from './formats';
import { language } from './language';
import { sonNameFirst } from './son-name';
import { textOf } from './text';

/** Words of the dates that matter to him. */
export const milestonesText = textOf('milestones', MILESTONES);

type Named = Pick<Milestone, 'kind' | 'title'>;

/**
 * What a milestone is called in a list: "Daniel turns 27", "Half marathon", "First flat (2 years)".
 *
 * @param turning the age or the years on the day that is meant, when known
 */
export function milestoneTitle(
  { kind, title }: Named,
  son: { readonly name: string } | undefined,
  turning: number | undefined,
): string {
  if (kind === 'birthday') {
    return turning
      ? milestonesText('birthday.turns', { son: sonNameFirst(son), age: turning })
      : milestonesText('birthday.plain', { son: sonNameFirst(son) });
  }
  const name = title || milestonesText('untitled');
  return turning ? `${name} (${milestonesText('years', { count: turning })})` : name;
}

/** A milestone in a word or two. */
function shortMilestoneTitle({ kind, title }: Named, turning: number | undefined): string {
  if (kind !== 'birthday') return title || milestonesText('untitled');
  return turning
    ? milestonesText('birthday.shortTurns', { age: turning })
    : milestonesText('birthday.short');
}

/** What a day ahead is called in a list: a milestone, a tradition or a plan. */
export function dayTitle(day: DayAhead, son: { readonly name: string } | undefined): string {
  if (day.kind === 'milestone') return milestoneTitle(day.milestone, son, day.turning);
  return ownTitle(day);
}

/** The same in a word or two, under a knot of the thread: "Turns 27". */
export function shortDayTitle(day: DayAhead): string {
  return day.kind === 'milestone' ? shortMilestoneTitle(day.milestone, day.turning) : ownTitle(day);
}

function ownTitle(day: Exclude<DayAhead, { readonly kind: 'milestone' }>): string {
  const { title } = day.kind === 'plan' ? day.plan : day.tradition;
  return title || milestonesText('untitled');
}

/** "Saturday, in 3 weeks.", with the whole day when it is in another year. */
export function whenLine(on: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return milestonesText('when.today');
  if (days === 1) return milestonesText('when.tomorrow');
  const isThisYear = on.slice(0, 4) === today.slice(0, 4);
  return milestonesText('when.later', {
    day: isThisYear ? weekday(on) : longDay(on, today),
    away: away(days),
  });
}

/** Days ahead from which naming every reminder would be too much. */
const FAR_DAYS = 60;

/**
 * "We will remind you on 5 December and on the day."; of a day far ahead, from when.
 *
 * @param days of the reminders to come, earliest first
 * @param on the day they are about
 */
export function remindersLine(
  days: readonly LocalDate[],
  on: LocalDate,
  today: LocalDate,
): string | undefined {
  const [first, ...others] = days;
  if (!first) return undefined;
  if (others.length > 0 && daysBetween(today, on) > FAR_DAYS)
    return milestonesText('reminders.from', { day: yearDay(partsOf(first)) });
  const names = days.map((day) => {
    if (day === today) return milestonesText('remind.today');
    if (day === addDays(today, 1)) return milestonesText('remind.tomorrow');
    if (day === on) return milestonesText('remind.onTheDay');
    return milestonesText('remind.on', { day: yearDay(partsOf(day)) });
  });
  const list = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
  return milestonesText('reminders', { days: list });
}

/** "in 9 days", "in 3 weeks", "in 4 months". */
export function away(days: number): string {
  const format = new Intl.RelativeTimeFormat(language());
  if (days <= 14) return format.format(days, 'day');
  if (days <= 60) return format.format(Math.round(days / 7), 'week');
  if (days <= 700) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}
