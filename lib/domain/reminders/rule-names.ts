import type { Notice } from '@/lib/domain/milestone';

// Names of rules stand in the ids of occurrences, in the ledger and in copies: none ever changes.

export const MILESTONE_AFTER = 'milestone-after';
export const GIFT = 'gift';
export const TRADITION = 'tradition';
export const PLAN = 'plan';
export const CHECK_IN = 'check-in';
export const FOLLOW_UP_BEFORE = 'follow-up-before';
export const FOLLOW_UP_AFTER = 'follow-up-after';
export const FOLLOW_UP_HARD_TIME = 'follow-up-hard-time';
export const THINKING_OF_YOU = 'thinking-of-you';
export const ARTICLE = 'article';
export const WEEKLY_LOOK = 'weekly-look';

const MILESTONE = 'milestone-';

export function milestoneNoticeName(notice: Notice): string {
  return `${MILESTONE}${notice}`;
}

/** Whether a rule is about a milestone itself, by its name or by the id of its occurrence. */
export function isMilestoneRule(nameOrId: string): boolean {
  return nameOrId.startsWith(MILESTONE);
}
