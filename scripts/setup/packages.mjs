import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(inProject(file), 'utf8')).packages;

/** Whether what lies in node_modules is what the lock file asks for. */
function arePackagesCurrent() {
  if (!existsSync(inProject('node_modules/.package-lock.json'))) return false;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    // An optional package for another system is not there, and need not be.
    return installed[place] ? installed[place].version === version : optional === true;
  });
}

/** Its install script fetches Node itself; npm may have been told to run no such scripts. */
async function ensureNode() {
  if (existsSync(inProject('node_modules/node/bin/node'))) return;
  const step = 'node_modules/node/installArchSpecificPackage.js';
  const { code, output } = await run(process.execPath, ['--eval', installStep(step)]);
  if (code !== 0) throw new Error(`The Node of this project could not be installed.\n${output}`);
}

const installStep = (script) =>
  `process.chdir('node_modules/node'); require(${JSON.stringify(inProject(script))})`;

/**
 * Installs what the lock file says. `npm ci` refuses a lock file that was written on another
 * system and lacks the optional packages of this one; `npm install` keeps its versions and adds them.
 */
async function installPackages() {
  const quietly = ['--no-audit', '--no-fund'];
  const clean = await run('npm', ['ci', ...quietly]);
  if (clean.code === 0) return;
  const { code, output } = await run('npm', ['install', '--no-save', ...quietly]);
  if (code !== 0) throw new Error(`The packages could not be installed.\n${output}`);
}

/** Installs the packages when they are missing or the lock file has changed. */
export async function ensurePackages() {
  if (!arePackagesCurrent()) {
    console.log('Installing packages …');
    await installPackages();
  }
  await ensureNode();
}

/** Writes the types of the build, which the checks and the tests read. */
export async function ensureTypes() {
  if (existsSync(inProject('.wxt/tsconfig.json'))) return;
  const { code, output } = await run('wxt', ['prepare']);
  if (code !== 0) throw new Error(`The types of the build could not be written.\n${output}`);
}
