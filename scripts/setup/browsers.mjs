import { existsSync } from 'node:fs';
import { findBrowser } from '../find-browsers.mjs';
import { run } from '../run.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Only a superuser of a Debian system can be helped without asking her anything. */
const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Makes sure that the browsers the tests drive are on this computer.
 *
 * @throws an error whose message says in one sentence what to install
 */
export async function ensureBrowsers(names = Object.keys(DEBIAN_PACKAGES)) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(`Please install ${missing.join(' and ')}, then try again.`);
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  console.log(`Installing ${packages.join(' and ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) throw new Error(`${packages.join(' and ')} could not be installed.\n${output}`);
}
