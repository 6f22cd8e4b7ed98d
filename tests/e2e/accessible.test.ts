import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/tests/support/accessibility';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { launch } from '@/tests/support/launch';

describe.each(BROWSERS)('accessible in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  it('finds what is wrong with a page', async () => {
    const page = await browser.open('home.html');
    await page.evaluate(() => document.body.append(document.createElement('button')));
    expect((await accessibilityProblems(page)).join()).toContain('button-name');
    await page.close();
  });
});
