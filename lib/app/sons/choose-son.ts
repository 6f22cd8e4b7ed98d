import { changeSettings } from '@/lib/app/settings/settings';
import type { Instant } from '@/lib/domain/local-date';

/** Makes a son the one that every page is about, until she chooses another. */
export async function chooseSon(sonId: string, now: Instant): Promise<void> {
  await changeSettings({ currentSonId: sonId }, now);
}
