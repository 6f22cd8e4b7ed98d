import { REMINDERS } from '@/content/locales/en/reminders';
import { textOf } from './text';

/** Words about reminders. */
export const remindersText = textOf('reminders', REMINDERS);
