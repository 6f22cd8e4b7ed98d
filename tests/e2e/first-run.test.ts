import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type Page } from '@/tests/support/browser';
import { launch } from '@/tests/support/launch';
import { stored } from '@/tests/support/stored';

const titleOfIdea = (page: Page) =>
  page.evaluate(() => document.querySelector('#idea-title')?.textContent ?? '');

describe.each(BROWSERS)('the first run in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  it('asks four small things and ends with an idea', async () => {
    const page = await browser.findPage('home.html#/welcome');
    await page.fill({ role: 'textbox', name: 'What do you call your son?' }, 'Daniel');
    await page.fill({ role: 'textbox', name: 'And your name?' }, 'Margaret');
    await page.click({ role: 'radio', name: 'Mum' });
    await page.click({ role: 'button', name: 'Next' });
    await page.fill({ role: 'textbox', name: 'When is his birthday?' }, '12 December 1999');
    await page.click({ role: 'radio', name: 'Good, but busy' });
    await page.click({ role: 'button', name: 'Next' });
    await page.click({ role: 'checkbox', name: 'Football' });
    await page.click({ role: 'checkbox', name: 'Cooking' });
    await page.click({ role: 'button', name: 'Next' });
    await page.click({ role: 'radio', name: 'Exam or test' });
    await page.fill({ role: 'textbox', name: 'What would you call it?' }, 'Driving test');
    await page.fill({ role: 'textbox', name: 'When is it?' }, 'in two weeks');
    await page.click({ role: 'button', name: 'Show me an idea' });
    await page.see('Thank you, Margaret.');
    expect(await page.problems()).toEqual([]);

    expect(await stored(browser, 'sons')).toMatchObject([
      { name: 'Daniel', callsHer: 'Mum', season: 'busy' },
    ]);
    const interests = (await stored(browser, 'interests')).map((interest) => interest.name);
    expect(interests.toSorted()).toEqual(['cooking', 'football']);
    const milestones = (await stored(browser, 'milestones')).map(({ kind }) => kind);
    expect(milestones.toSorted()).toEqual(['birthday', 'exam']);
  });

  it('shows one idea on every new tab, also after a restart', async () => {
    const page = await browser.openNewTab();
    await page.see('Another idea');
    const title = await titleOfIdea(page);
    expect(title).not.toBe('');
    const second = await browser.openNewTab();
    await second.see('Another idea');
    expect(await titleOfIdea(second)).toBe(title);
    await browser.quit();
    await browser.reopen();
    const third = await browser.openNewTab();
    await third.see('Another idea');
    expect(await titleOfIdea(third)).toBe(title);
  });

  it('moves on to another idea, and back', async () => {
    const page = await browser.open('newtab.html');
    await page.see('Another idea');
    const first = await titleOfIdea(page);
    await page.click({ role: 'button', name: 'Another idea' });
    await page.see('Back to the last idea');
    expect(await titleOfIdea(page)).not.toBe(first);
    await page.click({ role: 'button', name: 'Back to the last idea' });
    await page.see(first);
    expect(await page.problems()).toEqual([]);
  });
});
