import { RECOVERY } from '@/content/locales/en/recovery';
import { textOf } from './text';

/** Words for when her notes are gone or cannot be opened. */
export const recoveryText = textOf('recovery', RECOVERY);
