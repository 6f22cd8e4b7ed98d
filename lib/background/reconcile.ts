import {
  type ClaimedReminders,
  claimReminders,
  type DueNotification,
} from '@/lib/app/reminders/claim-reminders';
import { markRemindersShown } from '@/lib/app/reminders/mark-reminders-shown';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { TEST_NOTIFICATION_ID } from '@/lib/domain/reminders/occurrence-id';
import type { Settings } from '@/lib/domain/settings';
import { setLanguage } from '@/lib/i18n/language';
import { send } from '@/lib/messaging/channel';
import { ensureAlarm, ensurePeriodicAlarm } from '@/lib/platform/alarms';
import { clearNotification, notificationIds, showNotification } from '@/lib/platform/notifications';
import { notificationText } from './notification-text';

const TICK_MINUTES = 5;

/** All that a reconcile does to the world; a test puts itself in its place. */
export type ReconcileWorld = {
  readonly claim: typeof claimReminders;
  readonly show: typeof showNotification;
  readonly markShown: typeof markRemindersShown;
  readonly shownIds: typeof notificationIds;
  readonly clear: typeof clearNotification;
  readonly wakeEvery: typeof ensurePeriodicAlarm;
  readonly wakeAt: typeof ensureAlarm;
  readonly tell: typeof send;
};

const THIS_BROWSER: ReconcileWorld = {
  claim: claimReminders,
  show: showNotification,
  markShown: markRemindersShown,
  shownIds: notificationIds,
  clear: clearNotification,
  wakeEvery: ensurePeriodicAlarm,
  wakeAt: ensureAlarm,
  tell: send,
};

/**
 * The only scheduler of reminders: brings the ledger, the notifications and the alarms in line
 * with the records and the clock. It may be called at any time and as often as one likes, and be
 * killed anywhere: the next one goes on from what the ledger says. Two never run at once.
 */
export async function reconcile(now: Instant, world: ReconcileWorld = THIS_BROWSER): Promise<void> {
  await navigator.locks.request('reminders', () => reconcileOnce(now, world));
}

async function reconcileOnce(now: Instant, world: ReconcileWorld): Promise<void> {
  await world.wakeEvery('tick', TICK_MINUTES, now);
  const claimed = await world.claim(now);
  // Set before anything is shown, so that a claim that is never finished is found again.
  await world.wakeAt('next', claimed.nextAt);
  if (claimed.due.length > 0) await setLanguage(claimed.settings.language, navigator.languages);
  for (const notification of claimed.due) await bring(notification, claimed.settings, now, world);
  await clearStale(claimed, world);
  if (claimed.hasChanged) await world.tell({ type: 'dataChanged', stores: ['occurrences'] });
}

/** Shows one notification. When the browser refuses, its claim lapses and it is tried again. */
async function bring(
  notification: DueNotification,
  { hidesNames }: Settings,
  now: Instant,
  world: ReconcileWorld,
): Promise<void> {
  const text = notificationText(notification, hidesNames, localDateAt(now));
  const isShown = await world.show(notification.id, text).then(
    () => true,
    () => false,
  );
  const ids = notification.reminders.map(({ id }) => id);
  if (isShown) await world.markShown(ids, text.secondAnswer, now);
}

/** Takes away notifications whose reminder she has dealt with, or that no longer holds. */
async function clearStale({ liveNotificationIds }: ClaimedReminders, world: ReconcileWorld) {
  const live = new Set([...liveNotificationIds, TEST_NOTIFICATION_ID]);
  for (const id of await world.shownIds()) if (!live.has(id)) await world.clear(id);
}
