import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from './browser';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where things are kept between runs and never committed. */
export const CACHE = path.join(PROJECT, '.cache');

/** The folder of the built extension. */
export function builtExtension(browser: BrowserName): string {
  const builds = path.resolve(PROJECT, process.env.BUILD_DIR ?? '.output');
  return path.join(builds, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Packs a built extension into the one file that Firefox installs for good. */
export async function packExtension(folder: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const name = `kinthread-${process.pid}.xpi`;
  await promisify(execFile)(path.join(PROJECT, 'node_modules/.bin/web-ext'), [
    'build',
    `--source-dir=${folder}`,
    `--artifacts-dir=${CACHE}`,
    `--filename=${name}`,
    '--overwrite-dest',
  ]);
  return path.join(CACHE, name);
}
