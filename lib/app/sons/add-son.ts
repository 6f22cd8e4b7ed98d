import { announceChange } from '@/lib/app/news';
import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { saveSettings } from '@/lib/storage/settings';
import { saveSon } from '@/lib/storage/sons';

/** What she says of a son when she adds him; all of it may come later. */
export type SonDraft = Partial<Omit<Son, 'id' | 'addedAt'>>;

/** What holds until she says otherwise: a hug is asked for first. */
const UNTOLD: Omit<Son, 'id' | 'addedAt'> = {
  name: '',
  callsHer: '',
  stage: 'adult-near',
  season: 'close',
  favourites: [],
  waysOfLove: [],
  touch: 'ask',
  topicsToLeave: [],
  note: '',
};

/** Adds a son and makes him the one that every page is about. */
export async function addSon(draft: SonDraft, now: Instant): Promise<Son> {
  const son: Son = { ...UNTOLD, ...draft, id: crypto.randomUUID(), addedAt: now };
  await saveSon(son, now);
  await saveSettings({ currentSonId: son.id }, now);
  await announceChange(['sons', 'settings']);
  return son;
}
