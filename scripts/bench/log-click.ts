import { pause, until } from '@/tests/support/wait';
import type { BenchBrowser } from './bench-browser';

/** How long a hand rests on a button before it presses, and how long the press lasts. */
const REST_MS = 300;
const PRESS_MS = 80;

/**
 * Milliseconds from a real click on the first kind in the popup to its record on the disk. The
 * mouse moves as a hand moves it: else the frames that answer to its coming and its press are
 * drawn within the time that is measured.
 */
export async function logClick(browser: BenchBrowser): Promise<number> {
  const { tab } = await browser.openCold('popup.html');
  await pause(1_000);
  await tab.locator('ul button').first().hover();
  await pause(REST_MS);
  await tab.mouse.down();
  await pause(PRESS_MS);
  await tab.mouse.up();
  const duration = await until('the record', () =>
    tab.evaluate(() => {
      const { clickedAt, committedAt } = globalThis.kinthreadProbe ?? {};
      return clickedAt !== undefined && committedAt !== undefined && committedAt - clickedAt;
    }),
  );
  await tab.close();
  return duration;
}
