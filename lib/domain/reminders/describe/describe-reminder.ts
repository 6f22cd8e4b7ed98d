import type { LocalDate } from '@/lib/domain/local-date';
import { NOTICES } from '@/lib/domain/milestone';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import {
  ARTICLE,
  CHECK_IN,
  FOLLOW_UP_AFTER,
  FOLLOW_UP_BEFORE,
  FOLLOW_UP_HARD_TIME,
  GIFT,
  MILESTONE_AFTER,
  milestoneNoticeName,
  PLAN,
  THINKING_OF_YOU,
  TRADITION,
  WEEKLY_LOOK,
} from '@/lib/domain/reminders/rule-names';
import { describeFollowUp } from './describe-follow-up';
import { describeArticle, describeHello } from './describe-hello';
import { describeMilestone } from './describe-milestone';
import { describeCheckIn, describePlan, describeTradition } from './describe-shared';
import { describeWeek } from './describe-week';
import type { Describer } from './describer';

const DESCRIBERS: ReadonlyMap<string, Describer> = new Map<string, Describer>([
  ...NOTICES.map((notice) => [milestoneNoticeName(notice), describeMilestone] as const),
  [MILESTONE_AFTER, describeMilestone],
  [GIFT, describeMilestone],
  [TRADITION, describeTradition],
  [PLAN, describePlan],
  [CHECK_IN, describeCheckIn],
  [FOLLOW_UP_BEFORE, (described) => describeFollowUp(described, 'before')],
  [FOLLOW_UP_AFTER, (described) => describeFollowUp(described, 'after')],
  [FOLLOW_UP_HARD_TIME, (described) => describeFollowUp(described, 'hard-time')],
  [THINKING_OF_YOU, describeHello],
  [ARTICLE, describeArticle],
  [WEEKLY_LOOK, describeWeek],
]);

/**
 * What an occurrence says, from the records it is about.
 *
 * @returns undefined when they are gone, or she has moved them to another day
 */
export function describeReminder(
  occurrence: Occurrence,
  records: ReminderRecords,
  today: LocalDate,
): Reminder | undefined {
  return DESCRIBERS.get(occurrence.rule)?.({ occurrence, records, today });
}
