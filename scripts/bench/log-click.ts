import { until } from '@/tests/support/wait';
import type { BenchBrowser } from './bench-browser';

/** Milliseconds from a real click on the first kind in the popup to its record on the disk. */
export async function logClick(browser: BenchBrowser): Promise<number> {
  const { tab } = await browser.openCold('popup.html');
  await tab.waitForTimeout(1_000);
  await tab.locator('ul button').first().click();
  const duration = await until('the record', () =>
    tab.evaluate(() => {
      const { clickedAt, committedAt } = globalThis.kinthreadProbe ?? {};
      return clickedAt !== undefined && committedAt !== undefined && committedAt - clickedAt;
    }),
  );
  await tab.close();
  return duration;
}
