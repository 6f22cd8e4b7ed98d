import { addDays } from '@/lib/domain/local-date';
import { isBeforeTold, type MilestoneKind } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { GIFT } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';

const DAYS_AHEAD = 14;
/** Nearer than this nothing can be found and posted in time. */
const DAYS_NEEDED = 3;

/** Kinds for which a present or a plan takes thought. */
const KINDS: readonly MilestoneKind[] = ['birthday', 'anniversary'];

/** Two weeks before a birthday or an anniversary of which she wants to hear: time for a present. */
export const gift: ReminderRule = {
  name: GIFT,
  kind: 'gift',
  isContact: false,
  isDated: true,
  find: ({ milestones, settings }, { from, to }) =>
    milestones
      .filter(({ kind, notices }) => KINDS.includes(kind) && notices.length > 0)
      .flatMap((milestone) =>
        occurrencesBetween(milestone, addDays(from, DAYS_AHEAD), addDays(to, DAYS_AHEAD)).flatMap(
          (aboutOn) => {
            const dueOn = addDays(aboutOn, -DAYS_AHEAD);
            if (isBeforeTold(milestone, dueOn)) return [];
            return {
              id: occurrenceIdOf(GIFT, milestone.id, dueOn),
              rule: GIFT,
              subjectId: milestone.id,
              sonId: milestone.sonId,
              aboutOn,
              usefulUntilOn: addDays(aboutOn, -DAYS_NEEDED),
              dueLocal: wallTime(dueOn, reminderTime(settings)),
              strength: 0.65,
            };
          },
        ),
      ),
};
