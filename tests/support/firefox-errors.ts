import type { BrowserWindow } from './firefox-window';

/**
 * Errors and policy violations that Firefox noted about pages of one host; it runs in its window.
 * Two notes are no errors: that a font came too late for a first paint is as the styles wish it,
 * and a tab that is closed at once leaves a question to the browser whose answer nobody awaits.
 */
const ERRORS_OF = `(host) => Services.console
  .getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter(({ errorMessage }) => !errorMessage.includes('font-display timeout'))
  .filter(({ errorMessage }) => !errorMessage.includes('Promise resolved after context unloaded'))
  .filter(({ sourceName, errorMessage }) => (sourceName + errorMessage).includes(host))
  .filter(({ flags, category }) =>
    !(flags & Ci.nsIScriptError.warningFlag) || category.startsWith('CSP'))
  .map(({ errorMessage, category }) => category + ': ' + errorMessage)`;

/** What Firefox had to complain about on any page of a host since it started. */
export const browserErrors = (window: BrowserWindow, host: string) =>
  window<readonly string[]>(ERRORS_OF, host);
