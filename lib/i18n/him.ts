import { HIM } from '@/content/locales/en/him';
import { textOf } from './text';

/** Words of the page about him. */
export const himText = textOf('him', HIM);
