import { PATHS_PAGE } from '@/content/locales/en/paths';
import { textOf } from './text';

/** Words of the page with the guided paths. */
export const pathsText = textOf('paths', PATHS_PAGE);
