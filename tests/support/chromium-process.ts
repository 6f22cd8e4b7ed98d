import { existsSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { LaunchOptions } from './browser';

/** Debian starts Chromium through a script that forbids extensions; this is the program itself. */
const DEBIAN_PROGRAM = '/usr/lib/chromium/chromium';

function programOf(file: string | undefined): string {
  const found = file ?? findBrowser('chromium') ?? findBrowser('chrome');
  if (!found) throw new Error('Chromium is not installed');
  return found === '/usr/bin/chromium' && existsSync(DEBIAN_PROGRAM) ? DEBIAN_PROGRAM : found;
}

/** Starts Chromium on a profile. */
export function startChromium(
  profile: string,
  { file, isHeadless = true, timeZone }: LaunchOptions,
): Promise<BrowserContext> {
  const zone: Record<string, string> = timeZone ? { TZ: timeZone } : {};
  return chromium.launchPersistentContext(profile, {
    executablePath: programOf(file),
    headless: isHeadless,
    acceptDownloads: true,
    ...(isHeadless ? {} : { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      ...(isHeadless ? ['--lang=en-GB', '--accept-lang=en-GB'] : []),
    ],
    env: { ...process.env, ...zone } as Record<string, string>,
  });
}

/** The line to the browser as a whole, beside those to its tabs. */
export async function commandLine(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium takes no commands');
  return session;
}

/** Loads the extension, which a profile in developer mode allows, and gives its id. */
export async function installExtension(context: BrowserContext, folder: string): Promise<string> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`new Promise((resolve) =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, resolve))`);
  await tab.close();
  const session = await commandLine(context);
  // Younger than the types of the protocol.
  const send = session.send.bind(session) as unknown as (
    method: string,
    values: object,
  ) => Promise<{ readonly id: string }>;
  return (await send('Extensions.loadUnpacked', { path: folder })).id;
}

async function backgroundTargets(session: CDPSession, origin: string): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    .map(({ targetId }) => targetId);
}

/** Whether the background of an extension is running. */
export async function isBackgroundRunning(session: CDPSession, origin: string): Promise<boolean> {
  return (await backgroundTargets(session, origin)).length > 0;
}

/** Ends the background of an extension, which would live for ever under a debugger. */
export async function stopBackground(session: CDPSession, origin: string): Promise<void> {
  for (const targetId of await backgroundTargets(session, origin)) {
    await session.send('Target.closeTarget', { targetId });
  }
}
