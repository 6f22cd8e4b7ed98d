import { COMMON } from '@/content/locales/en/common';
import { textOf } from './text';

/** Words that several pages share. */
export const commonText = textOf('common', COMMON);
