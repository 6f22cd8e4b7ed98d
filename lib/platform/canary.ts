import { browser } from './browser';

const KEY = 'canary';

/**
 * A sign, outside the database, that there were records once. Browsers replace a damaged
 * database by an empty one without a word: an empty one beside a canary is a lost one.
 */
export async function hasCanary(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Leaves the sign. Writing it twice does nothing. */
export async function setCanary(): Promise<void> {
  if (!(await hasCanary())) await browser.storage.local.set({ [KEY]: true });
}

/** Takes the sign away, when she deletes everything or starts again. */
export async function removeCanary(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
