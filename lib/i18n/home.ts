import { HOME } from '@/content/locales/en/home';
import { textOf } from './text';

/** Words of the full page around its sections. */
export const homeText = textOf('home', HOME);
