import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { SettingsChange } from '@/lib/domain/settings';
import { saveSettings } from '@/lib/storage/settings';

export { readSettings } from '@/lib/storage/settings';

/** Changes some of her choices. */
export async function changeSettings(change: SettingsChange, now: Instant): Promise<void> {
  await saveSettings(change, now);
  await announceChange(['settings']);
}
