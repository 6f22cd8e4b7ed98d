import { ANSWERS } from '@/content/locales/en/answers';
import { textOf } from './text';

/** Words for dealing with a reminder that waits. */
export const answersText = textOf('answers', ANSWERS);
