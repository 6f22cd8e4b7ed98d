import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** As the manifest of the Firefox build has it. */
export const ADDON_ID = 'kinthread@kinthread.example';

/** The host of the extension's pages, chosen beforehand so that the tests know it. */
export const ADDON_HOST = '5f1c2a7e-6d4b-4c1e-9a55-3c0f2b7d8e10';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  // Our own build carries no signature; the long-term version of Firefox lets us say so.
  'xpinstall.signatures.required': false,
  'intl.accept_languages': 'en-GB, en',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'termsofuse.acceptedVersion': 999,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
};

/** Writes the preferences of a profile; they hold from its next start. */
export function writePreferences(profile: string, downloads: string): void {
  const all = {
    ...PREFERENCES,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}
