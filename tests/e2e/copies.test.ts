import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateAt } from '@/lib/domain/local-date';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { bringBackCopy, saveCopy, writeCopy } from '@/tests/support/copies';
import { launch } from '@/tests/support/launch';

const family = makeSampleFamily({
  seed: 7,
  sons: 2,
  years: 1,
  today: localDateAt(Date.now()),
  ideaIds: ['one', 'two', 'three'],
});

describe.each(BROWSERS)('copies of everything in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  it('brings back every record after everything was deleted', async () => {
    await bringBackCopy(browser, await writeCopy(browser.profile, family));
    const before = await saveCopy(browser);
    expect(before.records.interactions).toHaveLength(family.records.interactions.length);

    const page = await browser.open('home.html#/settings');
    await page.click({ role: 'button', name: 'Delete everything' });
    await page.click({ role: 'button', name: 'Yes, delete everything' });
    await page.see('Everything is deleted');
    await page.close();
    expect((await saveCopy(browser)).records.sons).toEqual([]);

    await bringBackCopy(browser, await writeCopy(browser.profile, before));
    expect((await saveCopy(browser)).records).toEqual(before.records);
  });

  it.each([
    ['is cut off', () => JSON.stringify(family).slice(0, 5_000), 'cut off'],
    ['is no JSON', () => 'Dear diary', 'not a Kinthread copy'],
    [
      'is newer',
      () => JSON.stringify({ ...family, version: family.version + 1 }),
      'A newer Kinthread',
    ],
    ['is damaged', () => JSON.stringify({ ...family, records: { sons: [{}] } }), 'is damaged'],
    ['has 200 MB', () => 'x'.repeat(200_000_000), 'too large'],
  ])('says in one sentence that a file %s, and changes nothing', async (_case, text, sentence) => {
    const before = (await saveCopy(browser)).records;
    const file = path.join(browser.profile, 'bad.json');
    await writeFile(file, text());
    const page = await browser.open('home.html#/settings');
    await page.find({ role: 'button', name: 'Bring back a copy' });
    await page.chooseFile({}, file);
    await page.see(sentence);
    expect(await page.problems()).toEqual([]);
    await page.close();
    expect((await saveCopy(browser)).records).toEqual(before);
  });
});
