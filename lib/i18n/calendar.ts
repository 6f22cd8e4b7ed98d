import { CALENDAR } from '@/content/locales/en/calendar';
import type { Milestone } from '@/lib/domain/milestone';
import { milestonesText, milestoneTitle } from './milestones';
import { textOf } from './text';

/** Words of the calendar file for her phone. */
export const calendarText = textOf('calendar', CALENDAR);

/**
 * What an entry of her calendar is called: "Daniel’s birthday", "Driving test", or "Driving test
 * (Daniel)" when there are several sons. An age has no place in what comes back every year.
 */
export function calendarTitle(
  record: { readonly title: string } & Partial<Pick<Milestone, 'kind'>>,
  son: { readonly name: string },
  isOneOfSeveral: boolean,
): string {
  if (record.kind === 'birthday')
    return milestoneTitle({ ...record, kind: 'birthday' }, son, undefined);
  const title = record.title || milestonesText('untitled');
  return isOneOfSeveral && son.name ? calendarText('titleOfSon', { title, son: son.name }) : title;
}
