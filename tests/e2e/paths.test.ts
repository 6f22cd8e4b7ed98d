import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { stored } from '@/tests/support/stored';
import { until } from '@/tests/support/wait';

const HURT = familyOfDaniel();
const family = {
  ...HURT,
  records: {
    ...HURT.records,
    sons: HURT.records.sons.map((son) => ({ ...son, season: 'hurt' as const })),
  },
};

describe.each(BROWSERS)('a path in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
    await bringBackCopy(browser, await writeCopy(browser.profile, family));
  });
  afterAll(() => browser?.close());

  const walk = async () => (await stored(browser, 'pathWalks'))[0];

  it('is begun, walked, rested from, gone on with, ended and looked back on', async () => {
    const page = await browser.open('home.html#/paths');
    await page.click({ role: 'button', name: 'Begin: Finding your way back' });
    await page.see('Say that there is a distance');
    await page.see('silence is not the end of it');

    await page.click({ css: 'section[aria-labelledby=acts-title] summary' });
    await page.click({ role: 'button', name: 'I’ll do this one' });
    await page.see('Your act for this step');
    const chosen = (await walk())?.chosen?.ideaId;
    expect(chosen).toBeDefined();
    await page.click({ role: 'button', name: 'I tried this' });
    await page.see('Step 2');
    await page.click({ role: 'button', name: 'It went well' });
    await page.see('We have noted that it went well');
    expect(await walk()).toMatchObject({
      state: 'active',
      stepId: 'listen',
      tried: [{ stepId: 'acknowledge', ideaId: chosen }],
    });
    expect(await stored(browser, 'ideaOutcomes')).toMatchObject([
      { ideaId: chosen, outcome: 'went-well' },
    ]);

    await page.click({ role: 'button', name: 'Pause this for a while' });
    await page.see('It rests until you go on.');
    await page.reload();
    await page.click({ role: 'button', name: 'Go on: Finding your way back' });
    await page.see('Step 2');
    await page.click({ role: 'button', name: 'End this path here' });
    await page.see('What you tried');
    await page.see('Acknowledge');
    await until('the end', async () => (await walk())?.state === 'ended');
    expect(await page.problems()).toEqual([]);
  });
});
