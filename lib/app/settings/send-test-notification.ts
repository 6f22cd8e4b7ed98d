import { TEST_NOTIFICATION_ID } from '@/lib/domain/reminders/occurrence-id';
import {
  clearNotification,
  mayNotify,
  type NotificationContent,
  showNotification,
} from '@/lib/platform/notifications';

/**
 * Shows a notification that only tries whether one reaches her; a click on it opens the settings.
 *
 * @returns false when the browser refuses; that the computer hides it, only she can see
 */
export async function sendTestNotification(content: NotificationContent): Promise<boolean> {
  try {
    if (!(await mayNotify())) return false;
    // A second one under the same id would change the first without a sound.
    await clearNotification(TEST_NOTIFICATION_ID);
    await showNotification(TEST_NOTIFICATION_ID, content);
    return true;
  } catch {
    return false;
  }
}
