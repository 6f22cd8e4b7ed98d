import { sayProblem } from '@/components/ui/notice';
import { isStorageError } from '@/lib/app/news';
import { commonText } from '@/lib/i18n/common';

/**
 * Does what she asked for; when the records cannot be written, says so in plain words.
 *
 * @returns whether it was done
 */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (!isStorageError(error)) throw error;
    sayProblem(commonText(`problem.${error.reason}`));
    return false;
  }
}
