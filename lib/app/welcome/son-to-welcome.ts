import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import type { Instant } from '@/lib/domain/local-date';

/**
 * The son that the first-run page is about: the one in view, or else a new one without a name.
 *
 * Ideas, the log and his dates all belong to a son, so there is one even when she skips every
 * question. What we take for granted then asks least of both: a grown-up son, and two lives that
 * are busy, which means ideas that reach him every other day.
 */
export async function sonToWelcome(now: Instant): Promise<string> {
  const { son } = await readFamily();
  return (son ?? (await addSon({ stage: 'adult-near', season: 'busy' }, now))).id;
}
