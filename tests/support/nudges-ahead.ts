import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { MilestoneReminder, Reminder } from '@/lib/domain/reminders/reminder';

const BIRTHDAY: MilestoneReminder = {
  id: 'birthday',
  nudge: 'milestone',
  sonId: 'daniel',
  sonName: 'Daniel',
  on: parseLocalDate('2026-12-12'),
  isInSpace: false,
  milestoneId: 'birthday',
  kind: 'birthday',
  title: '',
  asksAfter: false,
  asksNothing: false,
};

/** His birthday coming to her screen, unless told otherwise; `reminder` changes some of its words. */
export function aNudgeAhead(
  id: string,
  { reminder, ...fields }: Partial<Omit<NudgeAhead, 'reminder'>> & { reminder?: Partial<Reminder> },
): NudgeAhead {
  return {
    at: 0,
    decision: 'show',
    reason: 'due',
    ...fields,
    reminder: { ...BIRTHDAY, ...reminder, id } as Reminder,
  };
}
