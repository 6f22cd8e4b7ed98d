import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Backup } from '@/lib/domain/backup';
import type { Browser } from './browser';

/** Writes a family into a file that Kinthread can load, and gives its path. */
export async function writeCopy(folder: string, family: Backup): Promise<string> {
  const file = path.join(folder, 'family.json');
  await writeFile(file, JSON.stringify(family));
  return file;
}

/** Loads a saved copy as she does, on the settings page, in place of what is there. */
export async function bringBackCopy(browser: Browser, file: string): Promise<void> {
  const page = await browser.open('home.html#/settings');
  await page.find({ role: 'button', name: 'Bring back a copy' });
  await page.chooseFile({}, file);
  await page.click({ role: 'radio', name: 'Put it in place' });
  await page.click({ role: 'button', name: 'Bring it back' });
  await page.see('Your copy is back');
  await page.close();
}

/** Saves a copy as she does, on the settings page, and reads it. */
export async function saveCopy(browser: Browser): Promise<Backup> {
  const page = await browser.open('home.html#/settings');
  const file = await browser.download(() => page.click({ role: 'button', name: 'Save a copy' }));
  await page.see('The copy is in your downloads');
  await page.close();
  return JSON.parse(await readFile(file, 'utf8'));
}
