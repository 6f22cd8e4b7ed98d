import { browser } from './browser';

/**
 * Calls back after an installation, an update or a reload.
 *
 * @param callback told whether it is the very first installation
 */
export function onInstalled(callback: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install'));
}

/** Calls back when the browser has started. Firefox leaves it out after a reload of the extension. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(() => callback());
}
