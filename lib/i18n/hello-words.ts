import type { HelloReminder } from '@/lib/domain/reminders/reminder';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';
import { monthAndYear } from './formats';
import { nudgesText } from './nudges-text';

/** Two small hellos that begin from what the reminder begins from; where it is better, they ask nothing. */
export function helloWords({ trigger, needsNoAnswer }: HelloReminder): string[] {
  const manner = needsNoAnswer ? '.quiet' : '';
  switch (trigger.from) {
    case 'interest': {
      const values = { interest: trigger.name };
      return [nudgesText(`interest${manner}.0`, values), nudgesText(`interest${manner}.1`, values)];
    }
    case 'milestone': {
      const values = { milestone: milestoneInWords(trigger) };
      return [
        nudgesText(`milestone${manner}.0`, values),
        nudgesText(`milestone${manner}.1`, values),
      ];
    }
    case 'memory': {
      const values = {
        memory: nudgesText(`memory.${trigger.kind}`, { month: monthAndYear(trigger.on) }),
      };
      return [nudgesText(`memory${manner}.0`, values), nudgesText(`memory${manner}.1`, values)];
    }
    case 'time': {
      const { time } = trigger;
      return [nudgesText(`${time}${manner}.0`), nudgesText(`${time}${manner}.1`)];
    }
  }
}
