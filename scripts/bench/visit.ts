import type { Page as Tab } from 'playwright-core';
import { pause, until } from '@/tests/support/wait';
import type { BenchBrowser } from './bench-browser';

/** How one visit went; milliseconds since its navigation began. */
export type Visit = {
  readonly firstPaint: number;
  readonly firstContent: number;
  /** When what she came for was on screen. */
  readonly useful: number;
  /** When it heard clicks, too; on a page without scripts, as `useful`. */
  readonly clickable: number;
  /** Sum of the layout shifts, as the browser counts them. */
  readonly shift: number;
  /** Addresses of all that the page asked for by itself. */
  readonly requests: readonly string[];
};

/** Long enough for the page to take over what was painted, and to load what it loads when idle. */
const SETTLING_MS = 1_500;

/** Opens a page with the background stopped and watches it until it is at rest. */
export async function visit(browser: BenchBrowser, page: string): Promise<Visit> {
  const { tab, requests } = await browser.openCold(page);
  const framed = await until(`${page} to be of use`, () =>
    tab.evaluate(() => globalThis.kinthreadProbe?.framedAt),
  );
  await pause(SETTLING_MS);
  const {
    painted,
    heard = 0,
    ...paints
  } = await tab.evaluate(() => {
    const paintAt = (name: string) =>
      performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return {
      firstPaint: paintAt('first-paint'),
      firstContent: paintAt('first-contentful-paint'),
      painted: globalThis.kinthreadProbe?.paintedAt,
      heard: globalThis.kinthreadProbe?.heardAt,
    };
  });
  const shift = await shiftOf(tab);
  await tab.close();
  const useful = painted ?? framed;
  return { ...paints, useful, clickable: Math.max(useful, heard), shift, requests };
}

function shiftOf(tab: Tab): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is buffered comes in a task of its own.
        setTimeout(() => resolve(sum), 100);
      }),
  );
}
