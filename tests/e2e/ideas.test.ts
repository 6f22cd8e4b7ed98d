import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type Page } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { familyOfDaniel } from '@/tests/support/daniel';
import { focused, tabTo } from '@/tests/support/keyboard';
import { launch } from '@/tests/support/launch';
import { stored } from '@/tests/support/stored';
import { until } from '@/tests/support/wait';

const FOUND = '[aria-label="Ideas found"]';

describe.each(BROWSERS)('ideas of her own choosing in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
    await bringBackCopy(browser, await writeCopy(browser.profile, familyOfDaniel()));
    page = await browser.open('home.html#/ideas');
  });
  afterAll(() => browser?.close());

  const sight = (css: string) =>
    page.evaluate((where) => document.querySelector(where)?.textContent ?? '', css);

  it('are found, opened, kept at hand, put away and brought back', async () => {
    await page.fill({ role: 'textbox', name: 'Search the ideas' }, 'soup');
    await until('the search', async () =>
      /^\d+ ideas?$/.test(await sight(`p:has(+ div ${FOUND})`)),
    );
    const title = await sight(`${FOUND} summary span`);
    expect(title).not.toBe('');
    await page.click({ css: `${FOUND} summary` });
    await page.click({ role: 'button', name: 'Keep at hand', within: FOUND });
    await page.find({ role: 'heading', name: 'Kept at hand' });
    await page.click({ role: 'button', name: 'Not for us', within: FOUND });
    await until('its leaving', async () => (await sight(`${FOUND} summary span`)) !== title);
    expect(await page.has({ role: 'heading', name: 'Kept at hand' })).toBe(false);
    await page.click({ role: 'button', name: 'Put away' });
    await page.click({ role: 'button', name: `Bring back: ${title}` });
    await page.find({ role: 'heading', name: 'Kept at hand' });
    const answers = (await stored(browser, 'ideaOutcomes')).filter(({ deletedAt }) => !deletedAt);
    expect(answers).toEqual([]);
  });

  it('can be her own, and stand first among all', async () => {
    await page.click({ role: 'button', name: 'Add an idea of your own' });
    await page.fill({ role: 'textbox', name: 'What could you do?' }, 'Bake the bread he likes');
    await page.click({ role: 'button', name: 'Save' });
    await page.see('It may stand on today’s card one day.');
    await page.fill({ role: 'textbox', name: 'Search the ideas' }, 'bread he');
    const first = async () => (await sight(`${FOUND} summary span`)) === 'Bake the bread he likes';
    await until('her own idea', first);
  });

  it('are asked for with the keyboard, and done', async () => {
    await tabTo(page, 'A phone call');
    await page.press('Enter');
    await page.see('I did this');
    const before = await sight('h3');
    await tabTo(page, 'I did this');
    await page.press('Enter');
    await tabTo(page, 'It went well');
    await page.press('Enter');
    await page.see('We have noted that it went well.');
    const answers = await stored(browser, 'ideaOutcomes');
    expect(answers.map(({ outcome }) => outcome)).toContain('went-well');
    await tabTo(page, 'Another one');
    await page.press('Enter');
    await until('another idea', async () => (await sight('h3')) !== before);
    expect(await focused(page)).toBe('Another one');
    expect(await page.problems()).toEqual([]);
  });
});
