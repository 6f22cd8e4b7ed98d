import { timeOfDay, timeOfYear } from '@/lib/domain/scene-time';
import type { Settings } from '@/lib/domain/settings';
import { direction, language } from '@/lib/i18n/language';

/** The attributes that carry her theme, the size of text, and the season and hour of the landscape. */
export function lookOf(settings: Settings, now: Date): Readonly<Record<string, string>> {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    ...(settings.theme !== 'system' && { theme: settings.theme }),
    season: timeOfYear(now.getMonth() + 1, zone),
    time: settings.isAlwaysDaytime ? 'day' : timeOfDay(now.getHours()),
    scene: settings.isSceneShown ? 'land' : 'plain',
    text: settings.isLargerText ? 'larger' : 'usual',
  };
}

/** Puts her theme, language and the season and hour of the landscape on the page. */
export function applyLook(settings: Settings, now: Date): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  delete root.dataset.theme;
  Object.assign(root.dataset, lookOf(settings, now));
}
