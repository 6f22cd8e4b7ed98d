import { clearNotification, notificationIds } from '@/lib/platform/notifications';

/** Takes every notification off the screen; what they brought still waits on the new tab. */
export async function takeRemindersOffScreen(): Promise<void> {
  for (const id of await notificationIds()) await clearNotification(id);
}
