import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { daysByIcalJs, daysByNodeIcal, entriesOf } from '@/tests/support/calendars';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { concertOn, DANIEL, familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { localNoon } from '@/tests/support/local-noon';

describe.each(BROWSERS)('days for her phone in %s', (name) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  it('come as a calendar file that other programs can read', async () => {
    const { timeZone, today } = localNoon(Date.now());
    const concert = addDays(today, 12);
    const lunch = addDays(today, 5);
    browser = await launch(name, { timeZone });
    const plan = { id: 'lunch', sonId: DANIEL.id, title: 'Lunch', on: lunch, note: 'The photos' };
    const family = familyOfDaniel([concertOn({ repeats: 'once', on: concert })], {}, [], {
      plans: [{ ...plan, time: '13:00', updatedAt: 0 }],
    });
    await bringBackCopy(browser, await writeCopy(browser.profile, family));

    const page = await browser.open('home.html#/milestones');
    const save = { role: 'button', name: 'Save the calendar file' } as const;
    await page.find(save);
    const all = await readFile(await browser.download(() => page.click(save)), 'utf8');
    await page.see('The file is in your downloads');
    const ahead = { from: today, to: addDays(today, 30) };
    expect(daysByIcalJs(all, ahead)).toEqual([lunch, concert]);
    expect(daysByNodeIcal(all, ahead)).toEqual([lunch, concert]);
    expect(all).not.toContain('The photos');

    await page.goto('home.html#/milestones/lunch');
    await page.find({ role: 'dialog' });
    const button = { role: 'button', name: 'Calendar file', within: 'dialog' } as const;
    const one = await readFile(await browser.download(() => page.click(button)), 'utf8');
    expect(entriesOf(one).map((entry) => entry.getFirstPropertyValue('uid'))).toEqual([
      'plan-lunch@kinthread',
    ]);
    expect(await page.problems()).toEqual([]);
  });
});
