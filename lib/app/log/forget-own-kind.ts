import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { readSettings, saveSettings } from '@/lib/storage/settings';

/** Takes the button of her own word away; what she has logged with it stays. */
export async function forgetOwnKind(word: string, now: Instant): Promise<void> {
  const { ownKinds } = await readSettings();
  await saveSettings({ ownKinds: ownKinds.filter((each) => each !== word) }, now);
  await announceChange(['settings']);
}
