import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where each browser may lie, best first; a bare name is looked for on the path. */
const PLACES = {
  chromium: {
    linux: ['chromium', 'chromium-browser'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: [],
  },
  chrome: {
    linux: ['google-chrome', 'google-chrome-stable'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  edge: {
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

export const BROWSERS = Object.keys(PLACES);

/** Folders that a relative place may be in. */
function folders() {
  if (process.platform !== 'win32') return (process.env.PATH ?? '').split(path.delimiter);
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
}

/**
 * The program file of a browser on this computer.
 *
 * @param {string} name one of `BROWSERS`
 * @returns {string | undefined} undefined when it is not installed
 */
export function findBrowser(name) {
  const places = PLACES[name]?.[process.platform] ?? [];
  return places
    .flatMap((place) =>
      path.isAbsolute(place) ? [place] : folders().map((folder) => path.join(folder, place)),
    )
    .find((file) => existsSync(file));
}

/**
 * The first installed browser of a list.
 *
 * @param {readonly string[]} names in the order of preference
 * @returns {{ name: string, file: string } | undefined}
 */
export function firstBrowser(names = BROWSERS) {
  for (const name of names) {
    const file = findBrowser(name);
    if (file) return { name, file };
  }
  return undefined;
}
