import { NOTICES } from '@/lib/domain/milestone';
import { milestoneAfter } from './milestone-after';
import { milestoneNotice } from './milestone-notice';
import type { GivenOccurrence, ReminderRecords, ReminderRule, ReminderWindow } from './rule';
import { instantOf } from './wall-time';

/** Every reason to remind her. A new one is a file and a line here, and its words. */
export const REMINDER_RULES: readonly ReminderRule[] = [
  ...NOTICES.map(milestoneNotice),
  milestoneAfter,
];

/** What all rules say falls due in a window, about sons whose records are there; earliest first. */
export function givenOccurrences(
  records: ReminderRecords,
  window: ReminderWindow,
): readonly GivenOccurrence[] {
  const sonIds = new Set(records.sons.map(({ id }) => id));
  return REMINDER_RULES.flatMap((rule) => rule.find(records, window))
    .filter(({ sonId }) => sonIds.has(sonId))
    .sort((one, other) => instantOf(one.dueLocal) - instantOf(other.dueLocal));
}
