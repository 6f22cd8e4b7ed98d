// npm test: everything the project can check by itself, on a fresh clone too.
import { runChecks } from './checks.mjs';
import { run } from './run.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, ensureTypes } from './setup/packages.mjs';
import { finish, report, stepOf } from './steps.mjs';
import { runVitest } from './vitest.mjs';

/** Clocks change on different days, by an hour or by half of one, in each hemisphere. */
const TIME_ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'];

/** Days and hours are reckoned in lib; what she reads and presses is tested in the first zone alone. */
const IN_ONE_ZONE = ['--exclude', 'tests/content/**', '--exclude', 'tests/components/**'];

const FIREFOX_BUILD = '.output/firefox-mv3';

/** One after the other: each of these uses every core by itself. */
const STEPS = [
  ...TIME_ZONES.map(
    (TZ, index) => () => runVitest(`tests in ${TZ}`, index === 0 ? [] : IN_ONE_ZONE, { TZ }),
  ),
  async () => stepOf('build for Chrome', await run('wxt', ['build', '-b', 'chrome'])),
  async () => stepOf('build for Firefox', await run('wxt', ['build', '-b', 'firefox'])),
  async () =>
    stepOf('web-ext lint', await run('web-ext', ['lint', `--source-dir=${FIREFOX_BUILD}`])),
  () => runVitest('journeys in both browsers', ['--config', 'vitest.e2e.config.ts']),
];

await ensurePackages();
await ensureBrowsers();
await ensureTypes();
const steps = await runChecks();
for (const take of STEPS) {
  const step = await take();
  report(step);
  steps.push(step);
}
finish(steps);
