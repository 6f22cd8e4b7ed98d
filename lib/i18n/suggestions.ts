import { SUGGESTIONS } from '@/content/locales/en/suggestions';
import { textOf } from './text';

/** Words for what of a mention may be worth keeping. */
export const suggestionsText = textOf('suggestions', SUGGESTIONS);
