import { addDays } from '@/lib/domain/local-date';
import { occurrenceIdOf } from './occurrence-id';
import { reminderTime } from './policy';
import type { ReminderRule } from './rule';
import { PLAN } from './rule-names';
import { wallTime } from './wall-time';

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
