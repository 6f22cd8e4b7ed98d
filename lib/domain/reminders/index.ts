import { NOTICES } from '@/lib/domain/milestone';
import type { GivenOccurrence, ReminderRecords, ReminderRule, ReminderWindow } from './rule';
import { article } from './rules/article';
import { checkIn } from './rules/check-in';
import { followUpAfter, followUpBefore, followUpHardTime } from './rules/follow-up';
import { gift } from './rules/gift';
import { milestoneAfter } from './rules/milestone-after';
import { milestoneNotice } from './rules/milestone-notice';
import { plan } from './rules/plan';
import { thinkingOfYou } from './rules/thinking-of-you';
import { tradition } from './rules/tradition';
import { weeklyLook } from './rules/weekly-look';

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
