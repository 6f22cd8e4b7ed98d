import type { Son } from '@/lib/domain/son';
import { readSettings } from '@/lib/storage/settings';
import { listSons } from '@/lib/storage/sons';

/** All her sons, and the one that every page is about now. */
export type Family = { readonly sons: readonly Son[]; readonly son: Son | undefined };

/** Her sons in the order she added them; the one she chose last, or else the first, is current. */
export async function readFamily(): Promise<Family> {
  const [sons, { currentSonId }] = await Promise.all([listSons(), readSettings()]);
  return { sons, son: sons.find(({ id }) => id === currentSonId) ?? sons[0] };
}
