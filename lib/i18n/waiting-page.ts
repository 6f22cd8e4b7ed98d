import { WAITING_PAGE } from '@/content/locales/en/waiting-page';
import { textOf } from './text';

/** Words of the page of all that waits for her. */
export const waitingPageText = textOf('waitingPage', WAITING_PAGE);
