import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import { rememberOwnKind as rememberStored } from '@/lib/storage/settings';

/** Longest own word for a kind, in characters: it has to fit a button. */
export const OWN_KIND_MAX = 40;

/**
 * Keeps her own word for a way of being in touch, so that it has its own button next time.
 *
 * @returns whether it is a new one
 */
export async function rememberOwnKind(word: string, now: Instant): Promise<boolean> {
  const isNew = await rememberStored(word, now);
  await announceChange(['settings']);
  return isNew;
}
