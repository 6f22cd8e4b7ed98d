import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { TRADITION } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import { birthdaysIn, remindedDays } from './tradition-days';

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
