import { WAITING } from '@/content/locales/en/waiting';
import { textOf } from './text';

/** The few words that stand with everything that waits for her. */
export const waitingText = textOf('waiting', WAITING);
