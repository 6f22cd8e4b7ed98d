import { NEWTAB_ACTS } from '@/content/locales/en/newtab-acts';
import { textOf } from './text';

/** What the new tab says after a press, loaded with what the press does. */
export const newtabActsText = textOf('newtab-acts', NEWTAB_ACTS);
