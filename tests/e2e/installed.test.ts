import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { launch } from '@/tests/support/launch';
import { until } from '@/tests/support/wait';

describe.each(BROWSERS)('installed in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  it('takes the place of the new tab', async () => {
    const page = await browser.openNewTab();
    await page.find({ role: 'heading' });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it.each(['newtab.html', 'popup.html', 'home.html'])(
    'opens %s without a complaint of the browser',
    async (address) => {
      const page = await browser.open(address);
      await page.find({ role: 'heading' });
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it('would notice a broken content policy and an error', async () => {
    const page = await browser.open('home.html');
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'http://127.0.0.1/picture.png';
      document.body.append(image);
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await until('both', async () => (await page.problems()).length >= 2);
    expect((await page.problems()).join()).toContain('on purpose');
    await page.close();
  });

  it('wakes its background again after the browser has ended it', async () => {
    await browser.killBackground();
    expect(await browser.notifications()).toEqual([]);
  });

  it('stays after the browser was closed', async () => {
    await browser.quit();
    await browser.reopen();
    const page = await browser.openNewTab();
    await page.find({ role: 'heading' });
  });
});
