import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { isInSpace, type Son } from '@/lib/domain/son';
import type { ReminderRecords } from './rule';
import { remindedDays } from './tradition-days';

/**
 * What the seven days from `on` hold, over all sons: days that matter or that the two have made
 * theirs, and things to ask about of sons who have not asked for room.
 */
export function weekInView(
  { sons, milestones, traditions, plans, followUps }: ReminderRecords,
  on: LocalDate,
): { readonly dayCount: number; readonly askCount: number } {
  const week = { from: on, to: addDays(on, 6) };
  const sonIds = new Set(sons.map(({ id }) => id));
  const asksOf = new Set(
    sons.filter((son) => !son.isNoContact && !isInSpace(son, on)).map(({ id }) => id),
  );
  const isHis = ({ sonId }: { readonly sonId: string }) => sonIds.has(sonId);
  const days = [
    ...milestones
      .filter(isHis)
      .flatMap((milestone) => occurrencesBetween(milestone, week.from, week.to)),
    ...traditions.filter(isHis).flatMap((each) => remindedDays(each, milestones, week)),
    ...plans.filter((plan) => isHis(plan) && week.from <= plan.on && plan.on <= week.to),
  ];
  const asks = followUps.filter(
    ({ sonId, askOn, isHardTime, mentionedOn }) =>
      asksOf.has(sonId) && !isHardTime && mentionedOn <= on && (askOn ?? on) <= week.to,
  );
  return { dayCount: days.length, askCount: asks.length };
}

/** The son under whom the look at the week stands: the one she has before her, else the first. */
export function sonOfWeek({ sons, settings }: ReminderRecords): Son | undefined {
  return sons.find(({ id }) => id === settings.currentSonId) ?? sons[0];
}
