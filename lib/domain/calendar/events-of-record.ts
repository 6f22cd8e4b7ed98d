import { addDays, type LocalDate, partsOf, type YearDay } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { nextOccurrence, occurrenceIn } from '@/lib/domain/milestone-days';
import type { Plan } from '@/lib/domain/plan';
import { recurrenceDays } from '@/lib/domain/recurrence-days';
import { isPausedOn, type Tradition } from '@/lib/domain/tradition';
import type { CalendarEvent } from './calendar-event';
import { repeatInCalendar, yearlyRepeat } from './repeat-in-calendar';
import { ringsOfDay, ringsOfPlan, ringsOfTradition } from './rings';

/** Ten years: as far as days are written one by one, and rests are looked for. */
const FAR_DAYS = 3653;

/** What an entry takes from around its record. */
export type CalendarContext = Pick<CalendarEvent, 'changedAt' | 'title' | 'note'> & {
  /** The day of `changedAt`: what comes back begins with it, so that the file changes only with the record. */
  readonly changedOn: LocalDate;
  readonly today: LocalDate;
  /** `HH:MM` at which whole days ring. */
  readonly remindersAt: string;
};

/** A milestone as an entry. */
export function eventsOfMilestone(milestone: Milestone, context: CalendarContext): CalendarEvent[] {
  const { id, day, notices } = milestone;
  const base = baseOf(`milestone-${id}`, context, ringsOfDay(notices, context.remindersAt));
  if (day.repeats === 'once') return [{ ...base, on: day.on }];
  const on = nextOccurrence(milestone, context.changedOn);
  return on ? [{ ...base, on, repeats: yearlyRepeat(day) }] : [];
}

/** A plan as an entry. */
export function eventsOfPlan({ id, on, time }: Plan, context: CalendarContext): CalendarEvent[] {
  const base = baseOf(`plan-${id}`, context, ringsOfPlan(time, context.remindersAt));
  return [{ ...base, on, ...(time && { time }) }];
}

/**
 * A tradition as one entry that comes back, as a single one for each of the next ten years where
 * calendars have no words for how it does, or as none when no day is known.
 */
export function eventsOfTradition(
  tradition: Tradition,
  birthday: YearDay | undefined,
  context: CalendarContext,
): CalendarEvent[] {
  const { recurrence, time, isReminded } = tradition;
  const { changedOn, today, remindersAt } = context;
  const end = addDays(today, FAR_DAYS);
  const days = recurrenceDays(recurrence, { from: changedOn, to: end }, birthday);
  const kept = days.filter((day) => !isPausedOn(tradition, day));
  const on = kept[0];
  const rings = isReminded ? ringsOfTradition(time, remindersAt) : [];
  const base = {
    ...baseOf(`tradition-${tradition.id}`, context, rings),
    ...(time && { time }),
  };
  if (recurrence.every === 'year-before') {
    return kept
      .filter((day) => day >= today)
      .map((day) => ({
        ...base,
        uid: uidOf(`tradition-${tradition.id}-${yearOfDateAfter(day, recurrence)}`),
        on: day,
      }));
  }
  const repeats = repeatInCalendar(recurrence, birthday);
  if (!on || !repeats) return [];
  const until = isPausedOn(tradition, end) ? kept.at(-1) : undefined;
  const restsOn = days.filter(
    (day) => day > on && (!until || day < until) && isPausedOn(tradition, day),
  );
  return [{ ...base, on, repeats, ...(until && { until }), restsOn }];
}

function baseOf(name: string, context: CalendarContext, ringsAt: readonly number[]) {
  const { changedAt, title, note } = context;
  return { uid: uidOf(name), changedAt, title, note, restsOn: [], ringsAt };
}

function uidOf(name: string): string {
  return `${name}@kinthread`;
}

/** The year of a date in which it first comes after a day; the day itself may lie in the year before. */
function yearOfDateAfter(day: LocalDate, date: YearDay): number {
  const { year } = partsOf(day);
  return occurrenceIn(year, date) > day ? year : year + 1;
}
