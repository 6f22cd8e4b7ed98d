import type { Instant } from '@/lib/domain/local-date';
import { localDateAt } from '@/lib/domain/local-date';
import { givenOccurrences } from '@/lib/domain/reminders';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import { windowAt } from '@/lib/domain/reminders/due-window';
import { planReconcile } from '@/lib/domain/reminders/ledger/reconcile-plan';
import { standsIn } from '@/lib/domain/reminders/ledger/stands';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import type { Settings } from '@/lib/domain/settings';
import { changeLedger } from '@/lib/storage/occurrences';

/** One notification to show now: a reminder, or a digest of several. */
export type DueNotification = {
  readonly id: string;
  /** At least one. */
  readonly reminders: readonly Reminder[];
};

export type ClaimedReminders = {
  readonly due: readonly DueNotification[];
  /** When to look again at the latest. */
  readonly nextAt: Instant;
  /** Notifications that have a reason to be on screen. */
  readonly liveNotificationIds: readonly string[];
  readonly hasChanged: boolean;
  readonly settings: Settings;
};

/**
 * Brings the ledger up to date as of `now` and claims what is to be shown, in one transaction.
 * Whoever calls this shows it and then says so with `markRemindersShown`.
 */
export async function claimReminders(now: Instant): Promise<ClaimedReminders> {
  const { records, ...plan } = await changeLedger(now, (found) => {
    const { sons, interactions, settings } = found;
    const world = {
      given: givenOccurrences(found, windowAt(localDateAt(now))),
      stands: standsIn(found, ruleOf),
      traitsOf: ruleOf,
    };
    return (ledger, lastNow) => ({
      ...planReconcile({ ...world, ledger, sons, interactions, settings, now, lastNow }),
      records: found,
    });
  });
  return {
    due: notificationsOf(plan.claimed, records, now),
    nextAt: plan.nextAt,
    liveNotificationIds: plan.liveNotificationIds,
    hasChanged: plan.saved.length + plan.removedIds.length > 0,
    settings: records.settings,
  };
}

function notificationsOf(
  claimed: readonly Occurrence[],
  records: ReminderRecords,
  now: Instant,
): DueNotification[] {
  const byNotification = new Map<string, Reminder[]>();
  for (const occurrence of claimed) {
    const reminder = describeReminder(occurrence, records, localDateAt(now));
    const id = occurrence.notificationId ?? occurrence.id;
    // Without words there is nothing to show: its claim lapses, and the others still come.
    if (reminder) byNotification.set(id, [...(byNotification.get(id) ?? []), reminder]);
  }
  return [...byNotification].map(([id, reminders]) => ({ id, reminders }));
}
