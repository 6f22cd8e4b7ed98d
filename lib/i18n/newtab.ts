import { NEWTAB } from '@/content/locales/en/newtab';
import { textOf } from './text';

/** Words of the new tab. */
export const newtabText = textOf('newtab', NEWTAB);
