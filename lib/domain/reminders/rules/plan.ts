import { addDays } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import { PLAN } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';

/** Tells of a plan the day before, while there is time to get ready. */
export const plan: ReminderRule = {
  name: PLAN,
  kind: 'plan',
  isContact: false,
  isDated: true,
  find: ({ plans, settings }, { from, to }) =>
    plans
      .map((each) => ({ ...each, dueOn: addDays(each.on, -1) }))
      .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
      .map(({ id, sonId, on, dueOn }) => ({
        id: occurrenceIdOf(PLAN, id, dueOn),
        rule: PLAN,
        subjectId: id,
        sonId,
        aboutOn: on,
        usefulUntilOn: on,
        dueLocal: wallTime(dueOn, reminderTime(settings)),
        strength: 0.85,
      })),
};
