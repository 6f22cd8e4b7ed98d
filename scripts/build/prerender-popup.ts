import type { Plugin } from 'vite';
import { renderModule } from './render-module';

const PLACE = '<div id="page"></div>';

/**
 * Writes the popup into its HTML file with its buttons and no record, so that they are painted
 * before a script has run. It renders the very component that takes the page over.
 *
 * @param scopedName how the names of CSS modules are made: the same as in the build itself
 */
export function prerenderPopup(scopedName: string): Plugin {
  return {
    name: 'kinthread:prerender-popup',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!filename.replaceAll('\\', '/').endsWith('/popup/index.html')) return undefined;
        if (!html.includes(PLACE)) throw new Error(`The popup has no ${PLACE}`);
        const shell = await renderModule<string>('/components/popup/shell.tsx', scopedName);
        return html.replace(PLACE, () => `<div id="page">${shell}</div>`);
      },
    },
  };
}
