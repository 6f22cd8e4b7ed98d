import { isStorageError } from '@/lib/app/news';
import { commonText } from '@/lib/i18n/common';

/** Why her records could not be opened, in plain words; anything but storage is thrown on. */
export function problemText(error: unknown): string {
  if (!isStorageError(error)) throw error;
  return commonText(`problem.${error.reason}`);
}
