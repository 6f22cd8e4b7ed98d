import type { CalendarEvent } from '@/lib/domain/calendar/calendar-event';
import {
  type CalendarContext,
  eventsOfMilestone,
  eventsOfPlan,
  eventsOfTradition,
} from '@/lib/domain/calendar/events-of-record';
import { birthdayAmong } from '@/lib/domain/days-ahead';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Plan } from '@/lib/domain/plan';
import type { Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';
import { recordsOfSon } from '@/lib/storage/records-of-son';
import type { Stored } from '@/lib/storage/schema';

/** What can be put into a calendar. */
type Dated = Milestone | Tradition | Plan;

/** Everything that has a day, or one thing of it. */
export type CalendarChoice =
  | 'all'
  | { readonly store: 'milestones' | 'traditions' | 'plans'; readonly id: string };

/** How the entries are made. */
export type CalendarWishes = {
  /** What an entry is called in her language. */
  readonly titleOf: (record: Dated, son: Son) => string;
  /** Whether her own notes go along. */
  readonly hasNotes: boolean;
} & Pick<CalendarContext, 'today' | 'remindersAt'>;

/** The days of one son as entries of a calendar, those that are over too. */
export async function calendarOfSon(
  son: Stored<Son>,
  choice: CalendarChoice,
  { titleOf, hasNotes, today, remindersAt }: CalendarWishes,
): Promise<CalendarEvent[]> {
  const [milestones, traditions, plans] = await Promise.all([
    recordsOfSon('milestones', son.id),
    recordsOfSon('traditions', son.id),
    recordsOfSon('plans', son.id),
  ]);
  const chosen = <Record extends Dated>(
    store: Exclude<CalendarChoice, 'all'>['store'],
    records: readonly Record[],
  ) => records.filter(({ id }) => choice === 'all' || (choice.store === store && choice.id === id));
  /** What an entry says also depends on his name and, on his birthday, on its date. */
  const contextOf = (record: Stored<Dated>, birthdayAt: Instant = 0): CalendarContext => {
    const changedAt = Math.max(record.updatedAt, son.updatedAt, birthdayAt);
    const note = hasNotes ? notesOf(record) : '';
    const changedOn = localDateAt(changedAt);
    return { changedAt, changedOn, today, remindersAt, title: titleOf(record, son), note };
  };
  const birthdayAt = milestones.find(({ kind }) => kind === 'birthday')?.updatedAt;
  const birthday = birthdayAmong(milestones);
  return [
    ...chosen('milestones', milestones).flatMap((milestone) =>
      eventsOfMilestone(milestone, contextOf(milestone)),
    ),
    ...chosen('traditions', traditions).flatMap((tradition) => {
      const isOnBirthday = tradition.recurrence.every === 'birthday';
      const context = contextOf(tradition, isOnBirthday ? birthdayAt : undefined);
      return eventsOfTradition(tradition, birthday, context);
    }),
    ...chosen('plans', plans).flatMap((plan) => eventsOfPlan(plan, contextOf(plan))),
  ];
}

function notesOf(record: Dated): string {
  const lines = 'tiedTo' in record ? [record.tiedTo, record.note] : [record.note];
  return lines.filter(Boolean).join('\n');
}
