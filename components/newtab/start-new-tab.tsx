import { hydrate } from 'preact';
import { setLanguage } from '@/lib/i18n/language';
import { NewTab } from './NewTab';
import { readSnapshot } from './snapshot';

/** Takes over the page that the first paint has filled, from the same snapshot, without moving anything. */
export async function startNewTab(page: Element): Promise<void> {
  const saved = readSnapshot();
  await setLanguage(saved?.language ?? 'system', navigator.languages);
  hydrate(<NewTab saved={saved} />, page);
}
