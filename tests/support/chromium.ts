import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page as Tab } from 'playwright-core';
import type { Browser, LaunchOptions, Page } from './browser';
import { chromiumPage } from './chromium-page';
import {
  commandLine,
  installExtension,
  isBackgroundRunning,
  startChromium,
  stopBackground,
} from './chromium-process';
import { keepExtension } from './chromium-profile';
import { builtExtension } from './extension';
import { until } from './wait';
import { watchProblems } from './watch-problems';

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

/** Starts Chromium with the extension in it; it outlives a restart as one from the store does. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'kinthread-chromium-'));
  const isNew = readdirSync(profile).length === 0;
  const consoleErrors = new WeakMap<Tab, string[]>();
  function watch(tab: Tab) {
    const errors: string[] = [];
    consoleErrors.set(tab, errors);
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  }

  async function start(): Promise<BrowserContext> {
    const opened = await startChromium(profile, options);
    await opened.addInitScript(watchProblems);
    opened.on('page', watch);
    return opened;
  }

  let context = await start();
  const id = await installExtension(context, options.extension ?? builtExtension('chromium'));
  const origin = `chrome-extension://${id}`;
  let session = await commandLine(context);

  const pageOf = (tab: Tab): Page => chromiumPage(tab, origin, consoleErrors.get(tab) ?? []);

  /** The background, woken by a message when it sleeps; its handle outlives its deaths. */
  const worker = () =>
    until('the background', async () => {
      if (!(await isBackgroundRunning(session, origin))) await wakeBackground();
      return context.serviceWorkers().find((one) => one.url().startsWith(origin));
    });

  async function wakeBackground() {
    const tab = await context.newPage();
    await tab.goto(`${origin}/manifest.json`);
    await tab.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await tab.close();
  }

  async function killBackground() {
    await stopBackground(session, origin);
    await until('its end', async () => !(await isBackgroundRunning(session, origin)));
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
    killBackground,
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
      await killBackground();
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
    closed: new Promise((resolve) => {
      context.once('close', () => {
        if (options.profile) keepExtension(profile, id);
        resolve();
      });
    }),
    async quit() {
      await context.close();
      keepExtension(profile, id);
    },
    async reopen() {
      context = await start();
      session = await commandLine(context);
    },
    async close() {
      await context.close();
      if (options.profile) keepExtension(profile, id);
      else rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  if (isNew) await browser.findPage('home.html#/welcome');
  return browser;
}
