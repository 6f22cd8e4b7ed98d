import { browser } from './browser';

/** Pages of the extension, as they stand in its folder. */
export type Page = 'home.html' | 'newtab.html';

/**
 * Opens a page of the extension in a tab; where one has it already, that one comes to the front.
 *
 * @param hash the place in the page, such as `#/milestones`; empty for the page itself
 */
export async function openPage(page: Page, hash: string): Promise<void> {
  const address = browser.runtime.getURL(`/${page}` as '/');
  const url = address + hash;
  // Without the permission "tabs" only the addresses of our own pages can be seen: all we need.
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.split('#')[0] === address);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}
