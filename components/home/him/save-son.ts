import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { changeSon, type SonChanges } from '@/lib/app/sons/change-son';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';

/** Saves what she changed about him at once and says so. */
export async function saveSon(id: string, change: (son: Son) => SonChanges): Promise<void> {
  if (await attempt(() => changeSon(id, change, Date.now()))) say(himText('saved'));
}
