import { JOURNAL } from '@/content/locales/en/journal';
import { textOf } from './text';

/** Words of the journal. */
export const journalText = textOf('journal', JOURNAL);
