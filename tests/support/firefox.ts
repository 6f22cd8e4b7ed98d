import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { Bidi } from './bidi';
import type { Browser, LaunchOptions, Page } from './browser';
import { builtExtension, packExtension } from './extension';
import { clickAlert, installAlerts, openAlerts } from './firefox-notifications';
import { addressOf, firefoxPage } from './firefox-page';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { ADDON_ID, writePreferences } from './firefox-profile';
import { type BrowserWindow, browserWindow } from './firefox-window';
import { until } from './wait';

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type LogEntry = {
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
};

type Running = FirefoxProcess & { readonly window: BrowserWindow };

/** Starts Firefox with the extension installed for good, as from the store. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'kinthread-firefox-'));
  const isNew = readdirSync(profile).length === 0;
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const file = options.file ?? findBrowser('firefox');
  if (!file) throw new Error('Firefox is not installed');
  writePreferences(profile, downloads);

  const logs = new Map<string, string[]>();
  const logOf = (context: string) => {
    const log = logs.get(context) ?? [];
    logs.set(context, log);
    return log;
  };

  async function start(program: string): Promise<Running> {
    const { isHeadless = true, timeZone } = options;
    const process = await startFirefox(program, profile, { isHeadless, timeZone });
    const window = await until('the window of Firefox', () => browserWindow(process.bidi));
    if (isHeadless) await installAlerts(window);
    await watch(process.bidi);
    return { ...process, window };
  }

  async function watch(bidi: Bidi) {
    bidi.on('log.entryAdded', ({ level, text, source }: LogEntry) => {
      if (level === 'error' && source.context) logOf(source.context).push(text);
    });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  }

  let firefox = await start(file);
  await install(firefox.bidi, options.extension ?? builtExtension('firefox'));

  const pageOf = (context: string): Page =>
    firefoxPage(firefox.bidi, context, firefox.window, logOf(context));

  /** An empty file stands for one that is still on its way. */
  const isComplete = (name: string) =>
    !name.endsWith('.part') && statSync(path.join(downloads, name)).size > 0;

  /** Brings a tab to the front, as one that she looks at. */
  async function show(context: string): Promise<Page> {
    await firefox.bidi.send('browsingContext.activate', { context });
    return pageOf(context);
  }

  const browser: Browser = {
    name: 'firefox',
    profile,
    async open(address) {
      const { context } = await firefox.bidi.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      const page = await show(context);
      await page.goto(address);
      return page;
    },
    async openNewTab() {
      await firefox.window('() => BrowserCommands.openTab()');
      return browser.findPage(addressOf('newtab.html'));
    },
    findPage: (part) =>
      until(`a tab with ${part}`, async () => {
        const { contexts } = await firefox.bidi.send<Tree>('browsingContext.getTree');
        const found = contexts.findLast(({ url }) => url.includes(part));
        return found && show(found.context);
      }),
    async killBackground() {
      await firefox.window<void>(
        '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()',
        ADDON_ID,
      );
    },
    notifications: () => openAlerts(firefox.window),
    async clickNotification(id) {
      await clickAlert(firefox.window, id);
    },
    async download(cause) {
      const before = new Set(readdirSync(downloads));
      await cause();
      const name = await until('a saved file', async () =>
        readdirSync(downloads).find((entry) => !before.has(entry) && isComplete(entry)),
      );
      return path.join(downloads, name);
    },
    closed: firefox.ended,
    quit: () => firefox.quit(),
    async reopen() {
      firefox = await start(file);
    },
    async close() {
      await firefox.quit();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  if (isNew) await browser.findPage('home.html#/welcome');
  return browser;
}

/** Installs the extension for good or, where Firefox insists on a signature, until it is closed. */
async function install(bidi: Bidi, folder: string): Promise<void> {
  const packed = { type: 'archivePath', path: await packExtension(folder) };
  await bidi
    .send('webExtension.install', { extensionData: packed, 'moz:permanent': true })
    .catch(() =>
      bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } }),
    );
}
