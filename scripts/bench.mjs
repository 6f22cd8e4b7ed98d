// npm run bench: how fast the pages open, beside pages that could not be faster. `-- --rounds N`.
import { parseArgs } from 'node:util';
import { withTypeScript } from './load-typescript.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const USUAL_ROUNDS = '15';
const BUILDS = '.cache/bench';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: USUAL_ROUNDS } } });
await ensurePackages();
await ensureBrowsers(['chromium']);
// A build of its own: the floors are written into it.
const build = await run('wxt', ['build', '-b', 'chrome'], { env: { BUILD_DIR: BUILDS } });
if (build.code !== 0) throw new Error(build.output);
await withTypeScript('scripts/bench/bench.ts', ({ bench }) =>
  bench({
    extension: inProject(BUILDS, 'chrome-mv3'),
    rounds: Math.max(1, Number(values.rounds)),
    print: console.log,
  }),
);
