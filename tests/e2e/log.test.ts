import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type Page } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { stored } from '@/tests/support/stored';
import { until } from '@/tests/support/wait';

describe.each(BROWSERS)('logging in %s', (name) => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await launch(name);
    await bringBackCopy(browser, await writeCopy(browser.profile, familyOfDaniel()));
  });
  afterEach(() => browser?.close());

  const kept = async () =>
    (await stored(browser, 'interactions')).filter(({ deletedAt }) => deletedAt === undefined);

  async function logACallAndTakeItBack(page: Page) {
    await page.click({ role: 'button', name: 'Call: log a call with Daniel' });
    await page.see('Call saved for today');
    expect(await kept()).toMatchObject([{ kind: 'call', sonId: 'daniel' }]);
    await page.click({ role: 'button', name: 'Undo' });
    await until('the undo', async () => (await kept()).length === 0);
    expect(await page.problems()).toEqual([]);
  }

  it('takes one press in the popup, and can be taken back', async () => {
    const page = await browser.open('popup.html');
    await page.resize(400, 600);
    await logACallAndTakeItBack(page);
  });

  /** Some ideas are for her alone: she goes on until one has reached him. */
  async function doAnIdeaThatReachesHim(page: Page) {
    for (;;) {
      await page.click({ role: 'button', name: 'Do it' });
      await page.click({ role: 'button', name: 'It went well' });
      await page.find({ role: 'button', name: 'Change my answer' });
      if (await page.has({ role: 'link', name: 'See your journal' })) return;
      await page.click({ role: 'button', name: 'Another idea' });
    }
  }

  it('takes one press on the new tab, and an idea that went well stands in the journal', async () => {
    const page = await browser.open('newtab.html');
    await logACallAndTakeItBack(page);
    await page.click({ css: '#idea summary' });
    await page.find({ role: 'link', name: 'Look through all ideas' });
    await doAnIdeaThatReachesHim(page);
    await page.see('Lovely. It is in your journal.');
    expect(await kept()).toMatchObject([{ startedBy: 'her', feeling: 'good', sonId: 'daniel' }]);
    await page.click({ role: 'link', name: 'See your journal' });
    await page.see('You got in touch');
    expect(await page.problems()).toEqual([]);
  });

  it('keeps what she adds afterwards, and what he mentioned becomes something to ask', async () => {
    const page = await browser.open('popup.html');
    await page.click({ role: 'button', name: 'Text: log a text with Daniel' });
    await page.see('Text saved for today');
    await page.click({ role: 'radio', name: 'Daniel', within: 'fieldset' });
    await page.click({ role: 'radio', name: 'Lovely' });
    await page.fill(
      { role: 'textbox', name: 'What did he mention?' },
      'His driving test is next Friday',
    );
    await page.click({ role: 'button', name: 'Remind me to ask' });
    await page.see('You will see it under Remember to ask in good time.');
    await page.click({ role: 'button', name: 'Done' });
    await until('the details', async () => (await kept())[0]?.mentioned !== '');
    expect(await kept()).toMatchObject([{ startedBy: 'him', feeling: 'lovely' }]);
    expect(await stored(browser, 'followUps')).toHaveLength(1);
    expect(await page.problems()).toEqual([]);
  });

  it('shows HTML and scripts that she types as text', async () => {
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const page = await browser.open('home.html#/him');
    await page.fill({ role: 'textbox', name: 'What do you call your son?' }, nasty);
    await page.press('Tab');
    await until('the name', async () => (await stored(browser, 'sons'))[0]?.name === nasty);
    for (const address of ['newtab.html', 'popup.html', 'home.html#/him']) {
      const shown = await browser.open(address);
      await until('his name', async () =>
        shown.evaluate((text) => document.body.textContent?.includes(text) ?? false, nasty),
      );
      expect(await shown.has({ css: 'img[src=x]' })).toBe(false);
      expect(await shown.problems()).toEqual([]);
    }
  });
});
