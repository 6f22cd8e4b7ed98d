import { expect, it } from 'vitest';
import { browserNameOf, systemOf } from '@/components/home/settings/reminders/this-computer';

const LIKE = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${LIKE}`, 'windows', 'Google Chrome'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${LIKE} Edg/142.0.0.0`, 'windows', 'Microsoft Edge'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${LIKE}`, 'mac', 'Google Chrome'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${LIKE} OPR/120.0`, 'mac', undefined],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${LIKE}`, 'chromebook', 'Google Chrome'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${LIKE}`, 'linux', 'Google Chrome'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'linux', 'Firefox'],
  ['', 'linux', undefined],
])('a browser that says %o is on %s and called %s', (userAgent, system, name) => {
  expect(systemOf(userAgent)).toBe(system);
  expect(browserNameOf(userAgent)).toBe(name);
});
