import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { SettingsChanges } from '@/lib/domain/settings';
import { saveSettings } from '@/lib/storage/settings';

export { readSettings } from '@/lib/storage/settings';

/** Changes some of her choices. */
export async function changeSettings(changes: SettingsChanges, now: Instant): Promise<void> {
  await saveSettings(changes, now);
  await announceChange(['settings']);
}
