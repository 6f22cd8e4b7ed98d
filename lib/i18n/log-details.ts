import { LOG_DETAILS } from '@/content/locales/en/log-details';
import { textOf } from './text';

/** Words for what she can add to a note, loaded once she does. */
export const logDetailsText = textOf('log-details', LOG_DETAILS);
