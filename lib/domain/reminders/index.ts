import { NOTICES } from '@/lib/domain/milestone';
import { article } from './article';
import { checkIn } from './check-in';
import { followUpAfter, followUpBefore, followUpHardTime } from './follow-up';
import { gift } from './gift';
import { milestoneAfter } from './milestone-after';
import { milestoneNotice } from './milestone-notice';
import { plan } from './plan';
import type { GivenOccurrence, ReminderRecords, ReminderRule, ReminderWindow } from './rule';
import { thinkingOfYou } from './thinking-of-you';
import { tradition } from './tradition';
import { weeklyLook } from './weekly-look';

/** Every reason to remind her. A new one is a file and a line here, and its words. */
export const REMINDER_RULES: readonly ReminderRule[] = [
  ...NOTICES.map(milestoneNotice),
  milestoneAfter,
  gift,
  tradition,
  plan,
  checkIn,
  followUpBefore,
  followUpAfter,
  followUpHardTime,
  thinkingOfYou,
  article,
  weeklyLook,
];

/** What all rules say falls due in a window, about sons whose records are there; earliest first. */
export function givenOccurrences(
  records: ReminderRecords,
  window: ReminderWindow,
): readonly GivenOccurrence[] {
  const sonIds = new Set(records.sons.map(({ id }) => id));
  return REMINDER_RULES.flatMap((rule) => rule.find(records, window))
    .filter(({ sonId }) => sonIds.has(sonId))
    .sort((one, other) =>
      one.dueLocal < other.dueLocal ? -1 : Number(one.dueLocal > other.dueLocal),
    );
}
