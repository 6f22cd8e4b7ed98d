import type { FollowUp } from '@/lib/domain/follow-up';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { FollowUpReminder } from '@/lib/domain/reminders/reminder';
import type { ReminderRule } from '@/lib/domain/reminders/rule';
import {
  FOLLOW_UP_AFTER,
  FOLLOW_UP_BEFORE,
  FOLLOW_UP_HARD_TIME,
} from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import { followUpDay } from './follow-up-days';

const DAYS_TO_ASK = 7;
const DAYS_OF_HARD_TIME = 4;

/** A word of luck on the day she chose for it; of use until the day on which she would ask. */
export const followUpBefore = followUpRule(FOLLOW_UP_BEFORE, 'before', {
  isDated: true,
  strength: 0.8,
  usefulUntil: ({ askOn }, on) => (askOn && askOn > on ? addDays(askOn, -1) : on),
});

/** Asks after what he mentioned; of use for a week. */
export const followUpAfter = followUpRule(FOLLOW_UP_AFTER, 'after', {
  isDated: true,
  strength: 0.7,
  usefulUntil: (_followUp, on) => addDays(on, DAYS_TO_ASK),
});

/** Comes back softly to a hard time of his. It can wait for a better moment of these days. */
export const followUpHardTime = followUpRule(FOLLOW_UP_HARD_TIME, 'hard-time', {
  isDated: false,
  strength: 0.55,
  usefulUntil: (_followUp, on) => addDays(on, DAYS_OF_HARD_TIME),
});

type Manner = {
  readonly isDated: boolean;
  readonly strength: number;
  readonly usefulUntil: (followUp: FollowUp, on: LocalDate) => LocalDate;
};

function followUpRule(
  name: string,
  phase: FollowUpReminder['phase'],
  { isDated, strength, usefulUntil }: Manner,
): ReminderRule {
  return {
    name,
    kind: 'follow-up',
    isContact: true,
    isDated,
    find: ({ followUps, settings }, { from, to }) =>
      followUps.flatMap((followUp) => {
        const on = followUpDay(followUp, phase);
        if (on === undefined || on < from || on > to) return [];
        return {
          id: occurrenceIdOf(name, followUp.id, on),
          rule: name,
          subjectId: followUp.id,
          sonId: followUp.sonId,
          aboutOn: on,
          usefulUntilOn: usefulUntil(followUp, on),
          dueLocal: wallTime(on, reminderTime(settings)),
          strength,
        };
      }),
  };
}
