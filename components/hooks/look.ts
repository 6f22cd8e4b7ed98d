import { timeOfDay, timeOfYear } from '@/lib/domain/scene-time';
import type { Settings } from '@/lib/domain/settings';
import { direction, language } from '@/lib/i18n/language';

/** Puts her theme, language and the season and hour of the landscape on the page. */
export function applyLook(settings: Settings, now: Date): void {
  const root = document.documentElement;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  root.lang = language();
  root.dir = direction();
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.dataset.season = timeOfYear(now.getMonth() + 1, zone);
  root.dataset.time = settings.isAlwaysDaytime ? 'day' : timeOfDay(now.getHours());
  root.dataset.scene = settings.isSceneShown ? 'land' : 'plain';
  root.dataset.text = settings.isLargerText ? 'larger' : 'usual';
}
