import { NOTIFICATIONS } from '@/content/locales/en/notifications';
import { textOf } from './text';

/** Words that only notifications say. */
export const notificationsText = textOf('notifications', NOTIFICATIONS);
