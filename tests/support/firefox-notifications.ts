import type { BrowserWindow } from './firefox-window';

/*
 * A machine without a desktop has nobody to show a notification: Firefox would report each as
 * closed at once. So the tests stand in for the desktop, at the very edge of the browser. All
 * functions here run in the browser's own window.
 */

const INSTALL = `() => {
  if (window.kinthreadAlerts) return;
  const alerts = (window.kinthreadAlerts = { shown: [] });
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      alerts.shown.push({ alert, listener, isOpen: true });
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name) {
      for (const one of alerts.shown) {
        if (one.alert.name !== name || !one.isOpen) continue;
        one.isOpen = false;
        one.listener?.observe(null, 'alertfinished', one.alert.cookie);
      }
    },
    getHistory: () => [],
    teardown() {},
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{3d0f6a52-8f0b-4d6c-9f0a-7b6a1a1f5c11}'),
    'Notifications of the tests',
    '@mozilla.org/alerts-service;1',
    {
      createInstance: (iid) => service.QueryInterface(iid),
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    },
  );
}`;

// Firefox names an alert after the add-on and the id that the add-on gave.
const LIST = `() => window.kinthreadAlerts.shown
  .filter(({ isOpen }) => isOpen)
  .map(({ alert }) => alert.name)`;

const CLICK = `(id) => {
  const one = window.kinthreadAlerts.shown.findLast(
    ({ alert, isOpen }) => isOpen && alert.name.endsWith(id),
  );
  one.listener.observe(null, 'alertclickcallback', one.alert.cookie);
  one.isOpen = false;
  one.listener.observe(null, 'alertfinished', one.alert.cookie);
}`;

/** Stands in for the desktop from now on. */
export const installAlerts = (window: BrowserWindow) => window<void>(INSTALL);

/** Names of the alerts on screen. */
export const openAlerts = (window: BrowserWindow) => window<readonly string[]>(LIST);

/** Clicks the body of the newest alert of an id. */
export const clickAlert = (window: BrowserWindow, id: string) => window<void>(CLICK, id);
