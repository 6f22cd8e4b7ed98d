import { addDays } from '@/lib/domain/local-date';
import type { Notice } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { occurrenceIdOf } from './occurrence-id';
import { reminderTime } from './policy';
import type { ReminderRule } from './rule';
import { wallTime } from './wall-time';

/** Tells of a milestone some days before, or on the day; of use until that day ends. */
export function milestoneNotice(daysAhead: Notice): ReminderRule {
  const name = `milestone-${daysAhead}`;
  return {
    name,
    find: ({ milestones, settings }, { from, to }) =>
      milestones
        .filter(({ notices }) => notices.includes(daysAhead))
        .flatMap((milestone) =>
          occurrencesBetween(milestone, addDays(from, daysAhead), addDays(to, daysAhead)).map(
            (aboutOn) => {
              const dueOn = addDays(aboutOn, -daysAhead);
              return {
                id: occurrenceIdOf(name, milestone.id, dueOn),
                rule: name,
                subjectId: milestone.id,
                sonId: milestone.sonId,
                aboutOn,
                usefulUntilOn: aboutOn,
                dueLocal: wallTime(dueOn, reminderTime(settings)),
              };
            },
          ),
        ),
  };
}
