import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { concertOn, familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { localNoon } from '@/tests/support/local-noon';
import { stored } from '@/tests/support/stored';
import { pause, until } from '@/tests/support/wait';

const MINUTE_MS = 60_000;

describe.each(BROWSERS)('late reminders in %s', (name) => {
  const { timeZone, today } = localNoon(Date.now());
  const tomorrow = { repeats: 'once', on: addDays(today, 1) } as const;
  const concert = concertOn(tomorrow);
  const match = { ...concert, id: 'match', title: 'Cup final' };
  let browser: Browser;
  beforeEach(async () => {
    browser = await launch(name, { timeZone });
  });
  afterEach(() => browser?.close());

  const clockAt = (now: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
  const load = async (family: ReturnType<typeof familyOfDaniel>) =>
    bringBackCopy(browser, await writeCopy(browser.profile, family));
  const shown = async () =>
    (await stored(browser, 'occurrences')).filter(({ state }) => state === 'shown');

  it('of quiet hours and a closed browser come as one, and all of them wait', async () => {
    const now = Date.now();
    const quietEnd = Math.ceil((now + 15_000) / MINUTE_MS) * MINUTE_MS;
    const quiet = {
      quietFrom: clockAt(now - MINUTE_MS),
      quietTo: clockAt(quietEnd),
    };
    await load(familyOfDaniel([concert, match], quiet));
    await until('the ledger', async () => (await stored(browser, 'occurrences')).length > 0);
    expect(await browser.notifications()).toEqual([]);
    await browser.quit();
    await pause(quietEnd + 1_000 - Date.now());
    await browser.reopen();
    await until('both', async () => (await shown()).length === 2);
    const ids = new Set((await shown()).map(({ notificationId }) => notificationId));
    expect([...ids]).toEqual([expect.stringMatching(/^digest@/)]);
    const newTab = await browser.openNewTab();
    await newTab.see('Tomorrow: Spring concert');
    await newTab.see('Tomorrow: Cup final');
  }, 180_000);

  it('leave the screen when she deletes everything, though the background has ended', async () => {
    await load(familyOfDaniel([concert]));
    await until('a notification', async () => (await browser.notifications())[0]);
    await until('its note', async () => (await shown()).length === 1);
    // A browser ends a background that is idle: today's and tomorrow's cards are made by then.
    await until('the cards', async () => (await stored(browser, 'cards')).length === 2);
    await browser.killBackground();
    const page = await browser.open('home.html#/settings');
    await page.click({ role: 'button', name: 'Delete everything' });
    await page.click({ role: 'button', name: 'Yes, delete everything' });
    await until('an empty screen', async () => (await browser.notifications()).length === 0);
    expect(await stored(browser, 'occurrences')).toEqual([]);
    expect(await page.problems()).toEqual([]);
  });
});
