import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import type { Plan } from '@/lib/domain/plan';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { isInSpace, type Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';
import { birthdaysIn, remindedDays } from './tradition-days';

type Week = {
  /** Days that matter, or that the two have made theirs. */
  readonly dayCount: number;
  /** Things to ask about, of sons who have not asked for room. */
  readonly askCount: number;
};

/** What the seven days from `on` hold, over all sons. */
export function weekInView(records: ReminderRecords, on: LocalDate): Week {
  const { milestones, traditions, plans, followUps } = records;
  const daysIn = daysFrom(records, on);
  return {
    dayCount: [...milestones, ...traditions, ...plans].reduce((sum, each) => sum + daysIn(each), 0),
    askCount: followUps.filter(isToAskFrom(records, on)).length,
  };
}

/** Whether they hold anything at all; found sooner than how much. */
export function holdsSomething(records: ReminderRecords, on: LocalDate): boolean {
  const { milestones, traditions, plans, followUps } = records;
  const daysIn = daysFrom(records, on);
  const hasDays = (each: Milestone | Tradition | Plan) => daysIn(each) > 0;
  return (
    followUps.some(isToAskFrom(records, on)) ||
    traditions.some(hasDays) ||
    plans.some(hasDays) ||
    milestones.some(hasDays)
  );
}

/** The son under whom the look at the week stands: the one she has before her, else the first. */
export function sonOfWeek({ sons, settings }: ReminderRecords): Son | undefined {
  return sons.find(({ id }) => id === settings.currentSonId) ?? sons[0];
}

/** Counts the days of one record in the week. */
function daysFrom({ sons, milestones }: ReminderRecords, on: LocalDate) {
  const week = { from: on, to: addDays(on, 6) };
  const sonIds = new Set(sons.map(({ id }) => id));
  const birthdayOf = birthdaysIn(milestones);
  return (each: Milestone | Tradition | Plan): number => {
    if (!sonIds.has(each.sonId)) return 0;
    if ('recurrence' in each) return remindedDays(each, birthdayOf, week).length;
    if ('day' in each) return occurrencesBetween(each, week.from, week.to).length;
    return week.from <= each.on && each.on <= week.to ? 1 : 0;
  };
}

function isToAskFrom({ sons }: ReminderRecords, on: LocalDate) {
  const end = addDays(on, 6);
  const sonIds = new Set(
    sons.filter((son) => !son.isNoContact && !isInSpace(son, on)).map(({ id }) => id),
  );
  return ({ sonId, askOn, isHardTime, mentionedOn }: FollowUp): boolean =>
    sonIds.has(sonId) && !isHardTime && mentionedOn <= on && (askOn ?? on) <= end;
}
