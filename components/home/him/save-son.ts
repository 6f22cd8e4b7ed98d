import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { changeSon, type SonChanges } from '@/lib/app/sons/change-son';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';

type Change = (son: Son) => SonChanges;

/**
 * Saves what she changed about him at once and says so.
 *
 * @param words what is said; "Saved." without them
 * @param undo the change that takes it back
 */
export async function saveSon(
  id: string,
  change: Change,
  words: string = himText('saved'),
  undo?: Change,
): Promise<void> {
  if (!(await attempt(() => changeSon(id, change, Date.now())))) return;
  say(words, undo && (() => changeSon(id, undo, Date.now())));
}
