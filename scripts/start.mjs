// npm start: installs what is missing, builds, and opens a browser with the extension in it.
// `-- --browser chromium|chrome|edge|firefox` chooses one, `-- --sample` brings an invented family.
import { parseArgs } from 'node:util';
import { BROWSERS, findBrowser, firstBrowser } from './find-browsers.mjs';
import { withTypeScript } from './load-typescript.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, ensureTypes } from './setup/packages.mjs';

const BAD_USAGE = 2;

/** Somebody may be there to look at a window. */
function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What was asked for on the command line, or a sentence that says what can be. */
function readWishes() {
  try {
    const options = { browser: { type: 'string' }, sample: { type: 'boolean', default: false } };
    const { values } = parseArgs({ options });
    if (values.browser === undefined || BROWSERS.includes(values.browser)) return values;
  } catch {
    // The sentence below is for every mistake.
  }
  console.error(`Please write: npm start -- [--browser ${BROWSERS.join('|')}] [--sample]`);
  process.exit(BAD_USAGE);
}

/** The browser that was wished for, else the first there is, else one that can be installed. */
async function chooseBrowser(wished) {
  if (wished) {
    const file = findBrowser(wished);
    if (file) return { name: wished, file };
    if (wished === 'chrome' || wished === 'edge') {
      throw new Error(`There is no ${wished} on this computer. Please install it, then try again.`);
    }
    await ensureBrowsers([wished]);
    return { name: wished, file: findBrowser(wished) };
  }
  if (!firstBrowser()) await ensureBrowsers(['chromium']);
  return firstBrowser();
}

const wishes = readWishes();
try {
  await ensurePackages();
  await ensureTypes();
  const { name, file } = await chooseBrowser(wishes.browser);
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building for ${name} …`);
  const build = await run('wxt', ['build', '-b', target]);
  if (build.code !== 0) throw new Error(build.output);
  const wish = {
    browser: name === 'firefox' ? 'firefox' : 'chromium',
    file,
    profile: inProject('.profile', name),
    isSample: wishes.sample,
  };
  if (hasDisplay()) {
    await withTypeScript('scripts/start/open-window.ts', ({ openWindow }) => openWindow(wish));
  } else {
    await withTypeScript('scripts/start/show-main-job.ts', ({ showMainJob }) => showMainJob(wish));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
