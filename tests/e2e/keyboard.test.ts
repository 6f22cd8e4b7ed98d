import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, type Page } from '@/tests/support/browser';
import { focused, tabTo } from '@/tests/support/keyboard';
import { launch } from '@/tests/support/launch';
import { stored } from '@/tests/support/stored';
import { until } from '@/tests/support/wait';

describe.each(BROWSERS)('with the keyboard alone in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  const kept = async () =>
    (await stored(browser, 'interactions')).filter(({ deletedAt }) => deletedAt === undefined);

  it('she goes through the first run', async () => {
    const page = await browser.findPage('home.html#/welcome');
    await tabTo(page, 'What do you call your son?');
    await page.type('Daniel');
    await tabTo(page, 'And your name?');
    await page.type('Margaret');
    await tabTo(page, 'Next');
    await page.press('Enter');
    await page.see('Where he is in life');
    await tabTo(page, 'When is his birthday?');
    await page.type('12 December 1999');
    await tabTo(page, 'Next');
    await page.press('Enter');
    await page.see('What he enjoys');
    await tabTo(page, 'Football');
    await page.press('Space');
    await tabTo(page, 'Next');
    await page.press('Enter');
    await page.see('One date that matters');
    await tabTo(page, 'Show me an idea');
    await page.press('Enter');
    await page.see('Thank you, Margaret.');
    const interests = (await stored(browser, 'interests')).map((interest) => interest.name);
    expect(interests).toEqual(['football']);
  });

  it('she takes another idea; the page never takes the focus by itself', async () => {
    const page = await browser.open('newtab.html');
    await page.see('Another idea');
    expect(await focused(page)).toBe('');
    const title = () => ideaOn(page);
    const first = await title();
    await takeAnotherIdea(page);
    await tabTo(page, 'Back to the last idea');
    await page.press('Space');
    await until('the last idea', async () => (await title()) === first);
  });

  it('she hides everything personal with Esc twice, and brings it back', async () => {
    const page = await browser.open('newtab.html');
    await page.see('Margaret');
    // It hears keys a moment after its words stand there: that it does shows in what they do.
    await takeAnotherIdea(page);
    await page.press('Escape', 'Escape');
    await until('the hiding', async () => !/Margaret|Daniel/.test(await page.text()));
    await tabTo(page, 'Show again');
    await page.press('Enter');
    await page.see('Margaret');
  });

  it('she logs a call in the popup, whose first button has the focus, and takes it back', async () => {
    const page = await browser.open('popup.html');
    await until('the focus', async () => (await focused(page)).startsWith('Call'));
    await page.press('Enter');
    await page.see('Call saved for today');
    expect(await kept()).toHaveLength(1);
    await tabTo(page, 'Undo');
    await page.press('Enter');
    await until('the undo', async () => (await kept()).length === 0);
  });

  it('she deletes a moment of the journal and takes that back', async () => {
    const popup = await browser.open('popup.html');
    await popup.click({ role: 'button', name: 'Visit: log a visit with Daniel' });
    await popup.see('Visit saved for today');
    const page = await browser.open('home.html#/journal');
    await page.see('Visit');
    await tabTo(page, 'Delete: Visit');
    await page.press('Enter');
    await until('the deletion', async () => (await kept()).length === 0);
    await tabTo(page, 'Undo');
    await page.press('Enter');
    await until('the undo', async () => (await kept()).length === 1);
  });

  it('she begins a path, tries its first step, and is brought to the next', async () => {
    const page = await browser.open('home.html#/paths');
    await page.see('Finding your way back');
    await tabTo(page, 'Begin: Finding your way back');
    await page.press('Enter');
    await page.see('Step 1');
    await tabTo(page, 'I tried this');
    await page.press('Enter');
    await page.see('Step 2');
    await until('the next title', () =>
      page.evaluate(() => document.activeElement?.id === 'step-title'),
    );
  });
});

const ideaOn = (page: Page) =>
  page.evaluate(() => document.querySelector('#idea-title')?.textContent ?? '');

async function takeAnotherIdea(page: Page): Promise<void> {
  const before = await ideaOn(page);
  await tabTo(page, 'Another idea');
  await page.press('Enter');
  await until('another idea', async () => (await ideaOn(page)) !== before);
}
