import { occurrenceIdOf } from './occurrence-id';
import { reminderTime } from './policy';
import type { ReminderRule } from './rule';
import { TRADITION } from './rule-names';
import { birthdaysIn, remindedDays } from './tradition-days';
import { wallTime } from './wall-time';

/**
 * Brings a tradition to mind on its day, at its hour. An hour that she set is a promise that only
 * her quiet hours come before. It rests when the tradition does.
 */
export const tradition: ReminderRule = {
  name: TRADITION,
  kind: 'tradition',
  isContact: false,
  isDated: true,
  find: ({ traditions, milestones, settings }, window) => {
    const birthdayOf = birthdaysIn(milestones);
    return traditions.flatMap((each) =>
      remindedDays(each, birthdayOf, window).map((on) => ({
        id: occurrenceIdOf(TRADITION, each.id, on),
        rule: TRADITION,
        subjectId: each.id,
        sonId: each.sonId,
        aboutOn: on,
        usefulUntilOn: on,
        dueLocal: wallTime(on, each.time ?? reminderTime(settings)),
        strength: 0.8,
        isPromised: each.time !== undefined,
      })),
    );
  },
};
