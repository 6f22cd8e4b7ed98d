import { POPUP } from '@/content/locales/en/popup';
import { textOf } from './text';

/** Words of the toolbar popup. */
export const popupText = textOf('popup', POPUP);
