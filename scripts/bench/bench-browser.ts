import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page as Tab } from 'playwright-core';
import {
  commandLine,
  installExtension,
  startChromium,
  stopBackground,
} from '@/tests/support/chromium-process';
import { pause } from '@/tests/support/wait';
import { watchPage } from './probe';

/** What has to be on screen for a page to be of use, by a part of its address. */
const USEFUL = { newtab: '#idea-title', popup: 'ul button' };

/** Time for the process of an extension to end once nothing of it runs any more. */
const END_MS = 400;

export type OpenedTab = {
  readonly tab: Tab;
  /** Addresses of all that the page has asked for, itself not counted; it grows. */
  readonly requests: readonly string[];
};

export type BenchBrowser = {
  /** Opens a page of the extension as the first of it that runs. */
  readonly openCold: (page: string) => Promise<OpenedTab>;
  readonly close: () => Promise<void>;
};

/** Starts Chromium with the extension, on a profile of its own. */
export async function startBenchBrowser(extension: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'kinthread-bench-'));
  const context: BrowserContext = await startChromium(profile, {});
  const origin = `chrome-extension://${await installExtension(context, extension)}`;
  await context.addInitScript(watchPage, USEFUL);
  const session = await commandLine(context);
  return {
    async openCold(page) {
      // A running background keeps the process of the extension alive, which halves the time.
      await stopBackground(session, origin);
      await pause(END_MS);
      const tab = await context.newPage();
      const requests: string[] = [];
      tab.on('request', (request) => {
        if (!request.isNavigationRequest()) requests.push(request.url());
      });
      await tab.goto(`${origin}/${page}`);
      return { tab, requests };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
