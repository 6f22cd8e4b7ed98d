import { readSettings } from '@/lib/app/settings/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { setLanguage } from '@/lib/i18n/language';
import { applyLook } from './look';

/**
 * Makes a page ready to be shown: her language, theme and landscape. When the records cannot be
 * read it takes the usual ones; the page itself then says what is wrong.
 */
export async function startPage(): Promise<Settings> {
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  await setLanguage(settings.language, navigator.languages);
  applyLook(settings, new Date());
  return settings;
}
