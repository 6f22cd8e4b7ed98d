import { prepareWaitingLines } from '@/lib/app/reminders/prepare-waiting-lines';
import { readSettings } from '@/lib/app/settings/settings';
import type { Instant } from '@/lib/domain/local-date';
import { setLanguage } from '@/lib/i18n/language';
import { reminderTitle } from '@/lib/i18n/reminders';

/** Writes what waits for her in the words of her language, for the pages that do not carry them. */
export async function putWaitingInWords(now: Instant): Promise<void> {
  const { language } = await readSettings();
  await setLanguage(language, navigator.languages);
  await prepareWaitingLines(now, reminderTitle);
}
