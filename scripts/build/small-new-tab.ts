import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import type { EntrypointGroup } from 'wxt';

const NEW_TAB = 'newtab';
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Builds the new tab by itself, so that it shares no chunks with other pages. */
export function buildNewTabAlone(groups: EntrypointGroup[]): void {
  const pages = groups.find((group) => Array.isArray(group) && isNewTab(group));
  if (!Array.isArray(pages)) return;
  const place = pages.findIndex(({ name }) => name === NEW_TAB);
  groups.push(pages.splice(place, 1));
}

/** Whether a group of entrypoints holds the new tab. */
export function isNewTab(group: readonly { readonly name: string }[]): boolean {
  return group.some(({ name }) => name === NEW_TAB);
}

/** Makes the new tab one script and one style sheet; what it brings on a press are scripts of their own. */
export function smallNewTab(): UserConfig {
  return {
    build: {
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: NEW_TAB, test: /entrypoints[\\/]newtab[\\/]main\.tsx$/ }],
          },
        },
      },
    },
    plugins: [withoutPolyfill(), withoutPreloadHelper(), withLandscape()],
  };
}

/**
 * Both browsers answer with promises under Manifest V3, and this page sends, hears and searches
 * only: the polyfill would be an eighth of its script for nothing.
 */
function withoutPolyfill(): Plugin {
  return {
    name: 'kinthread:new-tab-without-polyfill',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source) {
        return source === POLYFILL ? fileURLToPath(import.meta.resolve('wxt/browser')) : undefined;
      },
    },
  };
}

/** With one style sheet and no chains of chunks there is nothing to load ahead of an `import()`. */
function withoutPreloadHelper(): Plugin {
  return {
    name: 'kinthread:new-tab-without-preload-helper',
    enforce: 'pre',
    load(id) {
      return id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}

/** The landscape is drawn in the page's file. No script names its looks, and yet they are wanted. */
function withLandscape(): Plugin {
  return {
    name: 'kinthread:new-tab-with-landscape',
    enforce: 'post',
    transform: {
      order: 'post',
      filter: { id: /\/Scene\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}
