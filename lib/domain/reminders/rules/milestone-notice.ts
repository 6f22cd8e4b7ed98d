import { addDays } from '@/lib/domain/local-date';
import { isBeforeTold, type Notice } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { milestoneNoticeName } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';

/** The nearer, the more it matters. */
const STRENGTHS: Readonly<Record<Notice, number>> = { 30: 0.6, 7: 0.8, 1: 0.9, 0: 1 };

/** A late word is as warm as an early one: what a closed browser kept from her still comes. */
const LATE_DAYS = 14;

/**
 * Tells of a milestone some days before, or on the day; of use until that day ends, and the one of
 * the day itself for two weeks more. An early notice that lay before she told us of it does not
 * come at once: she has just written it down.
 */
export function milestoneNotice(daysAhead: Notice): ReminderRule {
  const name = milestoneNoticeName(daysAhead);
  // The day before and the day itself are news even when she has told us of them that very day.
  const isNear = daysAhead <= 1;
  return {
    name,
    kind: 'milestone',
    isContact: false,
    isDated: true,
    find: ({ milestones, settings }, window) => {
      const [from, to] = [addDays(window.from, daysAhead), addDays(window.to, daysAhead)];
      return milestones
        .filter(({ notices }) => notices.includes(daysAhead))
        .flatMap((milestone) =>
          occurrencesBetween(milestone, from, to).flatMap((aboutOn) => {
            const dueOn = addDays(aboutOn, -daysAhead);
            if (isBeforeTold(milestone, isNear ? addDays(dueOn, 1) : dueOn)) return [];
            return {
              id: occurrenceIdOf(name, milestone.id, dueOn),
              rule: name,
              subjectId: milestone.id,
              sonId: milestone.sonId,
              aboutOn,
              usefulUntilOn: daysAhead === 0 ? addDays(aboutOn, LATE_DAYS) : aboutOn,
              dueLocal: wallTime(dueOn, reminderTime(settings)),
              strength: STRENGTHS[daysAhead],
              isPromised: daysAhead === 0,
            };
          }),
        );
    },
  };
}
