import { NUDGES } from '@/content/locales/en/nudges';
import { textOf } from './text';

/** Words that only the page of all that waits says. */
export const nudgesText = textOf('nudges', NUDGES);
