import type { Instant } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '@/lib/domain/settings';
import { database } from './database';
import { inTransaction } from './records';

/** Her choices; what she has not chosen is as in `DEFAULT_SETTINGS`. */
export async function readSettings(): Promise<Settings> {
  const stored = await (await database()).get('settings', 'settings');
  return { ...DEFAULT_SETTINGS, ...stored };
}

/** Changes some of her choices; the others stay, those of a newer version too. */
export async function saveSettings(change: SettingsChange, now: Instant): Promise<void> {
  await inTransaction(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const old = { ...DEFAULT_SETTINGS, ...(await store.get('settings')) };
    const changes = typeof change === 'function' ? change(old) : change;
    const changed = Object.entries({ ...old, ...changes });
    const kept = Object.fromEntries(changed.filter(([, value]) => value !== undefined));
    await store.put({ ...(kept as Settings), id: 'settings', updatedAt: now });
  });
}

/** Most own kinds that are kept; the oldest makes room. */
const OWN_KINDS_KEPT = 8;

/**
 * Adds her own word for a kind of being in touch, unless it is there in other capitals.
 *
 * @returns whether it is new
 */
export async function rememberOwnKind(word: string, now: Instant): Promise<boolean> {
  return inTransaction(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const old = { ...DEFAULT_SETTINGS, ...(await store.get('settings')) };
    const isKnown = old.ownKinds.some((known) => known.toLowerCase() === word.toLowerCase());
    if (isKnown) return false;
    const ownKinds = [...old.ownKinds, word].slice(-OWN_KINDS_KEPT);
    await store.put({ ...old, ownKinds, updatedAt: now });
    return true;
  });
}
