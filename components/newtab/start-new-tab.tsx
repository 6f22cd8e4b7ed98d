import { hydrate } from 'preact';
import { localDateAt } from '@/lib/domain/local-date';
import { setLanguage } from '@/lib/i18n/language';
import { NewTab } from './NewTab';
import { readSnapshot } from './snapshot';

/** Takes over the page that the first paint has filled, from the same snapshot, without moving anything. */
export async function startNewTab(page: Element): Promise<void> {
  const saved = readSnapshot();
  await setLanguage(saved?.language ?? 'system', navigator.languages);
  const root = document.documentElement;
  if (!saved?.days[localDateAt(new Date())]?.title) root.dataset.late = '';
  hydrate(<NewTab saved={saved} />, page);
}
