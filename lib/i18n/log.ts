import { LOG } from '@/content/locales/en/log';
import { textOf } from './text';

/** Words for noting that they were in touch. */
export const logText = textOf('log', LOG);
