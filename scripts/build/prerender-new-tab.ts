import { createServer, type Plugin } from 'vite';

const PLACE = '<div id="page"></div>';
const FONTS = [
  'alegreya-latin-wght-normal',
  'alegreya-latin-wght-italic',
  'commissioner-latin-wght-normal',
];

type Shell = { readonly page: string; readonly scene: string };

/**
 * Writes the new tab into its HTML file, rendered without any records, so that the browser can
 * paint it before a script has run; and asks for its fonts early. It renders the very component
 * that takes the page over, so the two cannot differ.
 *
 * @param scopedName how the names of CSS modules are made: the same as in the build itself
 */
export function prerenderNewTab(scopedName: string): Plugin {
  return {
    name: 'kinthread:prerender-new-tab',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!filename.replaceAll('\\', '/').endsWith('/newtab/index.html')) return undefined;
        if (!html.includes(PLACE)) throw new Error(`The new tab has no ${PLACE}`);
        const { page, scene } = await renderShell(scopedName);
        return {
          html: html.replace(PLACE, () => `<div id="page">${page}</div>${scene}`),
          tags: FONTS.map((font) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `/fonts/${font}.woff2`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head-prepend' as const,
          })),
        };
      },
    },
  };
}

/** Renders the page in a server of its own, which closes again. */
async function renderShell(scopedName: string): Promise<Shell> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { '@': process.cwd() } },
    css: { modules: { generateScopedName: scopedName } },
  });
  try {
    const module = await server.ssrLoadModule('/components/newtab/shell.tsx');
    return (module as { renderShell: () => Shell }).renderShell();
  } finally {
    await server.close();
  }
}
