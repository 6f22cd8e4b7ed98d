import type { Browser, BrowserName, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** Starts one of the browsers with the extension in it. */
export function launch(name: BrowserName, options?: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
