import { addDays } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { CHECK_IN } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';

const USEFUL_DAYS = 7;

/** Brings an agreement to mind on the day on which she wants to look at it again. */
export const checkIn: ReminderRule = {
  name: CHECK_IN,
  kind: 'check-in',
  isContact: false,
  isDated: true,
  find: ({ agreements, settings }, { from, to }) =>
    agreements.flatMap(({ id, sonId, reviewOn }) =>
      reviewOn === undefined || reviewOn < from || reviewOn > to
        ? []
        : [
            {
              id: occurrenceIdOf(CHECK_IN, id, reviewOn),
              rule: CHECK_IN,
              subjectId: id,
              sonId,
              aboutOn: reviewOn,
              usefulUntilOn: addDays(reviewOn, USEFUL_DAYS),
              dueLocal: wallTime(reviewOn, reminderTime(settings)),
              strength: 0.6,
            },
          ],
    ),
};
