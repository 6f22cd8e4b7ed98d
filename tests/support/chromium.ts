import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  chromium as playwright,
  type Page as Tab,
  type Worker,
} from 'playwright-core';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { Browser, LaunchOptions, Page } from './browser';
import { chromiumPage } from './chromium-page';
import { keepExtension } from './chromium-profile';
import { builtExtension } from './extension';
import { until } from './wait';
import { watchProblems } from './watch-problems';

/** Debian starts Chromium through a script that forbids extensions; this is the program itself. */
const DEBIAN_PROGRAM = '/usr/lib/chromium/chromium';

type ExtensionScope = {
  readonly chrome: {
    readonly notifications: {
      create: (...values: unknown[]) => Promise<string>;
      getAll: () => Promise<Record<string, true>>;
      readonly onClicked: { dispatch: (id: string) => void };
      readonly onButtonClicked: { dispatch: (id: string, button: number) => void };
    };
  };
  isAtNotification?: boolean;
};

const programOf = (file: string) =>
  file === '/usr/bin/chromium' && existsSync(DEBIAN_PROGRAM) ? DEBIAN_PROGRAM : file;

/** Starts Chromium with the extension in it; it outlives a restart as one from the store does. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'kinthread-chromium-'));
  const file = options.file ?? findBrowser('chromium') ?? findBrowser('chrome');
  if (!file) throw new Error('Chromium is not installed');

  const consoleErrors = new WeakMap<Tab, string[]>();
  function watch(tab: Tab) {
    const errors: string[] = [];
    consoleErrors.set(tab, errors);
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  }

  async function start(): Promise<BrowserContext> {
    const { isHeadless = true, timeZone } = options;
    const opened = await playwright.launchPersistentContext(profile, {
      executablePath: programOf(file as string),
      headless: isHeadless,
      acceptDownloads: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
      env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}) } as Record<string, string>,
    });
    await opened.addInitScript(watchProblems);
    opened.on('page', watch);
    return opened;
  }

  let context = await start();
  const id = await install(context, options.extension ?? builtExtension('chromium'));
  const origin = `chrome-extension://${id}`;

  const pageOf = (tab: Tab): Page => chromiumPage(tab, origin, consoleErrors.get(tab) ?? []);
  const isOwn = (worker: Worker) => worker.url().startsWith(origin);
  const runningWorker = () => context.serviceWorkers().find(isOwn);

  /** The background, woken by a message when it sleeps. */
  const worker = () =>
    until('the background', async () => {
      const running = runningWorker();
      if (running) return running;
      await wakeBackground();
      return runningWorker();
    });

  async function wakeBackground() {
    const tab = await context.newPage();
    await tab.goto(`${origin}/manifest.json`);
    await tab.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await tab.close();
  }

  async function stopWorkers() {
    const tab = await context.newPage();
    await tab.goto(`${origin}/manifest.json`);
    const session = await context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the end of the background', async () => !runningWorker());
    await tab.close();
  }

  const browser: Browser = {
    name: 'chromium',
    profile,
    async open(address) {
      const page = pageOf(await context.newPage());
      await page.goto(address);
      return page;
    },
    async openNewTab() {
      const tab = await context.newPage();
      await tab.goto('chrome://newtab');
      return pageOf(tab);
    },
    findPage: (part) =>
      until(`a tab with ${part}`, async () => {
        const tab = context.pages().findLast((one) => one.url().includes(part));
        return tab && pageOf(tab);
      }),
    killBackground: stopWorkers,
    async killBackgroundAtNextNotification(cause) {
      const running = await worker();
      await running.evaluate(() => {
        const scope = globalThis as unknown as ExtensionScope;
        scope.chrome.notifications.create = () => {
          scope.isAtNotification = true;
          return new Promise(() => {});
        };
      });
      await cause();
      await until('a notification', () =>
        running.evaluate(() => (globalThis as unknown as ExtensionScope).isAtNotification ?? false),
      );
      await stopWorkers();
    },
    notifications: async () =>
      (await worker()).evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        return Object.keys(await chrome.notifications.getAll());
      }),
    async clickNotification(notification, button) {
      await (await worker()).evaluate(
        ([clicked, index]) => {
          const { notifications } = (globalThis as unknown as ExtensionScope).chrome;
          if (index === undefined) notifications.onClicked.dispatch(clicked);
          else notifications.onButtonClicked.dispatch(clicked, index);
        },
        [notification, button] as const,
      );
    },
    async download(cause) {
      const saved = Promise.any(context.pages().map((tab) => tab.waitForEvent('download')));
      await cause();
      const download = await saved;
      const target = path.join(profile, download.suggestedFilename());
      await download.saveAs(target);
      return target;
    },
    async quit() {
      await context.close();
      keepExtension(profile, id);
    },
    async reopen() {
      context = await start();
    },
    async close() {
      await context.close();
      if (options.profile) keepExtension(profile, id);
      else rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return browser;
}

/** Loads the extension, which a profile in developer mode allows, and gives its id. */
async function install(context: BrowserContext, folder: string): Promise<string> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`new Promise((resolve) =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, resolve))`);
  await tab.close();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium takes no commands');
  // Younger than the types of the protocol.
  const send = session.send.bind(session) as unknown as (
    method: string,
    values: object,
  ) => Promise<{ readonly id: string }>;
  return (await send('Extensions.loadUnpacked', { path: folder })).id;
}
