import { browser } from './browser';

/** Searches with the browser's own default engine, in the tab that asks. */
export async function searchInThisTab(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'CURRENT_TAB' });
}
