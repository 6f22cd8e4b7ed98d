import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '@/lib/domain/backup';
import { addDays, weekdayOf } from '@/lib/domain/local-date';
import type { Weekday } from '@/lib/domain/recurrence';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { concertOn, familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { localNoon } from '@/tests/support/local-noon';
import { stored } from '@/tests/support/stored';
import { until } from '@/tests/support/wait';

const MINUTE_MS = 60_000;

/** What a page of an extension may ask of its browser, as far as it is needed here. */
type Extension = {
  readonly alarms: {
    readonly getAll: () => Promise<readonly { readonly name: string }[]>;
    readonly create: (name: string, when: { readonly delayInMinutes: number }) => Promise<void>;
  };
  readonly runtime: { readonly reload: () => void };
};

describe.each(BROWSERS)('nudges in %s', (name) => {
  const { timeZone, today, timeAt } = localNoon(Date.now());
  const tomorrow = { repeats: 'once', on: addDays(today, 1) } as const;
  const concert = { ...concertOn(tomorrow), notices: [1] as const };
  const sundayCall: Records['traditions'][number] = {
    id: 'call',
    sonId: 'daniel',
    title: 'Our weekly call',
    recurrence: {
      every: 'weeks',
      interval: 1,
      weekday: weekdayOf(today) as Weekday,
      from: addDays(today, -70),
    },
    tiedTo: '',
    pauses: [],
    isReminded: true,
    note: '',
    updatedAt: 0,
  };
  let browser: Browser;
  beforeEach(async () => {
    browser = await launch(name, { timeZone });
  });
  afterEach(() => browser?.close());

  const load = async (family: ReturnType<typeof familyOfDaniel>) =>
    bringBackCopy(browser, await writeCopy(browser.profile, family));
  const alarms = async () => {
    const page = await browser.open('icons/icon-16.png');
    const names = await page.evaluate(async () => {
      const { alarms: all } = (globalThis as unknown as { chrome: Extension }).chrome;
      return (await all.getAll()).map((alarm) => alarm.name).sort();
    });
    await page.close();
    return names;
  };

  it('have their alarms again after the extension was reloaded', async () => {
    await load(familyOfDaniel([concert], { remindersAt: timeAt(Date.now() + 60 * MINUTE_MS) }));
    await until('both alarms', async () => (await alarms()).length === 2);
    const page = await browser.open('icons/icon-16.png');
    await page.evaluate(async () => {
      const { alarms: all, runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
      // One of nobody's: it goes with the reload, and that it is gone shows that there was one.
      await all.create('stray', { delayInMinutes: 60 });
      setTimeout(() => runtime.reload(), 100);
    });
    const namesAfter = await until('the alarms', async () => {
      const names = await alarms();
      return names.length > 1 && !names.includes('stray') && names;
    });
    expect(namesAfter).toEqual(['next', 'tick']);
    expect(await stored(browser, 'occurrences')).toMatchObject([{ state: 'pending' }]);
  });

  it('open the right place when the background has ended before the click', async () => {
    await load(familyOfDaniel([concert]));
    const id = await until('a notification', async () => (await browser.notifications())[0]);
    await until('its note', async () =>
      (await stored(browser, 'occurrences')).some(({ state }) => state === 'shown'),
    );
    await browser.killBackground();
    await browser.clickNotification(id);
    const page = await browser.findPage('#/milestones/');
    await page.see('Spring concert');
  });

  it('come at the hour she set, and wait on the new tab', async () => {
    const dueAt = Math.ceil((Date.now() + 20_000) / MINUTE_MS) * MINUTE_MS;
    const call = { ...sundayCall, time: timeAt(dueAt) };
    await load(familyOfDaniel([], {}, [], { traditions: [call] }));
    expect(await browser.notifications()).toEqual([]);
    const id = await until('a notification', async () => (await browser.notifications())[0], {
      patience: dueAt + 30_000 - Date.now(),
    });
    expect(id).toContain('tradition:call@');
    const newTab = await browser.openNewTab();
    await newTab.see('Our weekly call');
  }, 180_000);
});
