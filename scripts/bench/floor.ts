import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pause, until } from '@/tests/support/wait';
import type { BenchBrowser } from './bench-browser';

/**
 * Saves a page as it stands on screen as plain HTML with its styles, fonts and picture and no
 * script, beside it in the extension: what the page could not open faster than.
 *
 * @param folder of the extension
 * @returns its address in the extension
 */
export async function saveFloor(
  browser: BenchBrowser,
  folder: string,
  page: string,
): Promise<string> {
  const { tab } = await browser.openCold(page);
  await until(`${page} to be of use`, () =>
    tab.evaluate(() => globalThis.kinthreadProbe?.framedAt),
  );
  await pause(1_000);
  const html = await tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, link[rel=modulepreload]'))
      element.remove();
    return `<!doctype html>\n${copy.outerHTML}`;
  });
  await tab.close();
  const name = `floor-${page}`;
  writeFileSync(path.join(folder, name), html);
  return name;
}
