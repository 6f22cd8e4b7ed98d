import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { prerenderNewTab } from './scripts/build/prerender-new-tab';
import { prerenderPopup } from './scripts/build/prerender-popup';
import { buildNewTabAlone, isNewTab, smallNewTab } from './scripts/build/small-new-tab';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Fonts come from their packages and keep their names, so that a page can preload them. */
const FONT_FILES = ['latin', 'latin-ext'].flatMap((subset) => [
  `alegreya/files/alegreya-${subset}-wght-normal.woff2`,
  `alegreya/files/alegreya-${subset}-wght-italic.woff2`,
  `commissioner/files/commissioner-${subset}-wght-normal.woff2`,
]);

/** Names that a person can read, the same in every build: the new tab's shell relies on it. */
const SCOPED_NAME = '[name]__[local]';

export default defineConfig({
  imports: false,
  outDir: process.env.BUILD_DIR ?? '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => buildNewTabAlone(groups),
    'vite:build:extendConfig'(group, config) {
      if (isNewTab(group)) Object.assign(config, mergeConfig(config, smallNewTab()));
    },
    'build:publicAssets'(_wxt, files) {
      for (const file of FONT_FILES) {
        files.push({
          absoluteSrc: resolve('node_modules/@fontsource-variable', file),
          relativeDest: `fonts/${file.split('/').at(-1)}`,
        });
      }
    },
  },
  vite: () => ({
    css: { modules: { generateScopedName: SCOPED_NAME } },
    plugins: [prerenderNewTab(SCOPED_NAME), prerenderPopup(SCOPED_NAME)],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Kinthread',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'storage', 'unlimitedStorage', 'search', 'activeTab'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kinthread@kinthread.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
    content_security_policy: { extension_pages: POLICY },
    options_ui: { page: 'home.html', open_in_tab: true },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_open_popup__',
      },
    },
    icons: {
      16: 'icons/icon-16.png',
      32: 'icons/icon-32.png',
      48: 'icons/icon-48.png',
      128: 'icons/icon-128.png',
    },
  }),
});
