import { mkdirSync } from 'node:fs';
import { localDateAt } from '@/lib/domain/local-date';
import { launch } from '@/tests/support/launch';
import { bringSample } from './bring-sample';
import type { StartWish } from './wish';

/** Opens a browser with the extension and a new tab, and stays until she closes it. */
export async function openWindow({ browser, file, profile, isSample }: StartWish): Promise<void> {
  mkdirSync(profile, { recursive: true });
  const opened = await launch(browser, { file, profile, isHeadless: false });
  if (isSample) await bringSample(opened, localDateAt(Date.now()));
  await opened.openNewTab();
  console.log('Kinthread is in the new tab. Close the browser to end.');
  await opened.closed;
}
