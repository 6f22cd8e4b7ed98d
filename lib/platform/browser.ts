/** The browser's extension interfaces. The only import of them in the project. */

export { browser } from 'wxt/browser';
