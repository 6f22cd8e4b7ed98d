/** The browser's extension interfaces. The only import of them in the project. */

export type { Browser } from 'wxt/browser';
export { browser } from 'wxt/browser';
