import { REMINDER_SETTINGS } from '@/content/locales/en/reminder-settings';
import { textOf } from './text';

/** Words of the settings of reminders. */
export const reminderSettingsText = textOf('reminder-settings', REMINDER_SETTINGS);
