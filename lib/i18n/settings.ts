import { SETTINGS } from '@/content/locales/en/settings';
import { textOf } from './text';

/** Words of the settings page. */
export const settingsText = textOf('settings', SETTINGS);
