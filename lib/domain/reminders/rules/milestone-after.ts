import { addDays } from '@/lib/domain/local-date';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { MILESTONE_AFTER } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import { isInSpace } from '@/lib/domain/son';

const USEFUL_DAYS = 7;

/**
 * Wonders the day after a milestone how it went; of use for a week. It suggests to ask him, so
 * it stays away while he has asked for space.
 */
export const milestoneAfter: ReminderRule = {
  name: MILESTONE_AFTER,
  kind: 'milestone',
  isContact: true,
  isDated: true,
  find: ({ sons, milestones, settings }, window) => {
    const [from, to] = [addDays(window.from, -1), addDays(window.to, -1)];
    const sonsById = new Map(sons.map((son) => [son.id, son]));
    return milestones
      .filter(({ asksAfter }) => asksAfter)
      .flatMap((milestone) => {
        const son = sonsById.get(milestone.sonId);
        return occurrencesBetween(milestone, from, to)
          .map((aboutOn) => ({ aboutOn, dueOn: addDays(aboutOn, 1) }))
          .filter(({ dueOn }) => !(son && isInSpace(son, dueOn)))
          .map(({ aboutOn, dueOn }) => ({
            id: occurrenceIdOf(MILESTONE_AFTER, milestone.id, dueOn),
            rule: MILESTONE_AFTER,
            subjectId: milestone.id,
            sonId: milestone.sonId,
            aboutOn,
            usefulUntilOn: addDays(aboutOn, USEFUL_DAYS),
            dueLocal: wallTime(dueOn, reminderTime(settings)),
            strength: 0.7,
          }));
      });
  },
};
