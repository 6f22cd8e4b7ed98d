import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import type { Occurrence, OccurrenceState } from '@/lib/domain/reminders/occurrence';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { BROWSERS, type Browser } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { concertOn, familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { localNoon } from '@/tests/support/local-noon';
import { stored } from '@/tests/support/stored';
import { pause, until } from '@/tests/support/wait';

/** As long as a second notification would take to come, were there one. */
const QUIET_MS = 3_000;
const MINUTE_MS = 60_000;

describe.each(BROWSERS)('reminders in %s', (name) => {
  const { timeZone, today, timeAt } = localNoon(Date.now());
  const tomorrow = concertOn({ repeats: 'once', on: addDays(today, 1) });
  /** Only the day before: an earlier notice that is late would bring it at once. */
  const dayBefore = { ...tomorrow, notices: [1] as const };
  let browser: Browser;
  beforeEach(async () => {
    browser = await launch(name, { timeZone });
  });
  afterEach(() => browser?.close());

  const load = async (family: ReturnType<typeof familyOfDaniel>) =>
    bringBackCopy(browser, await writeCopy(browser.profile, family));
  const oneNotification = (patience = 20_000) =>
    until('a notification', async () => (await browser.notifications())[0], { patience });

  /** What a background leaves in the ledger that is killed a minute before, right after its claim. */
  function claimedBefore(now: number): Occurrence {
    const id = occurrenceIdOf('milestone-1', dayBefore.id, today);
    return {
      id,
      rule: 'milestone-1',
      subjectId: dayBefore.id,
      sonId: dayBefore.sonId,
      aboutOn: addDays(today, 1),
      usefulUntilOn: addDays(today, 1),
      dueLocal: `${today}T09:00`,
      dueAt: now - MINUTE_MS,
      state: 'claimed',
      attempts: 1,
      notificationId: id,
      claimedAt: now - MINUTE_MS,
    };
  }

  const inState = async (state: OccurrenceState) =>
    (await stored(browser, 'occurrences')).filter((entry) => entry.state === state);

  async function expectNoSecond() {
    await pause(QUIET_MS);
    expect(await browser.notifications()).toHaveLength(1);
    expect(await inState('shown')).toHaveLength(1);
  }

  it('bring a concert of tomorrow, wait on the new tab, and open that day on a click', async () => {
    await load(familyOfDaniel());
    const milestones = await browser.open('home.html#/milestones');
    await milestones.click({ role: 'button', name: 'Add a date' });
    await milestones.click({ role: 'radio', name: 'Match, concert or race' });
    await milestones.fill({ role: 'textbox', name: 'What is it?' }, 'Spring concert');
    await milestones.fill({ role: 'textbox', name: 'Which day?' }, 'tomorrow');
    await milestones.click({ role: 'button', name: 'Save' });
    const id = await oneNotification();
    await expectNoSecond();

    const newTab = await browser.openNewTab();
    await newTab.see('Tomorrow: Spring concert');
    await milestones.close();
    await browser.clickNotification(id);
    const page = await browser.findPage('#/milestones/');
    await page.see('Change this date');
    expect(await page.problems()).toEqual([]);

    await newTab.click({ role: 'button', name: 'Done' });
    await until('her answer', async () => (await inState('shown')).length === 0);
  });

  it('come once, though the background dies between the claim and the notification', async () => {
    const claimed = claimedBefore(Date.now());
    await load(familyOfDaniel([dayBefore], {}, [claimed]));
    expect(await oneNotification(2 * MINUTE_MS)).toContain(claimed.id);
    await expectNoSecond();
    expect(await inState('shown')).toMatchObject([{ attempts: claimed.attempts + 1 }]);
  }, 180_000);

  it.runIf(name === 'chromium')(
    'come once, though the background is killed in the middle of showing',
    async () => {
      await browser.killBackgroundAtNextNotification?.(() => load(familyOfDaniel([tomorrow])));
      expect(await inState('claimed')).toHaveLength(1);
      await oneNotification(2 * MINUTE_MS);
      await expectNoSecond();
    },
    180_000,
  );

  it('come once after the browser was closed over their hour', async () => {
    const dueAt = nextMinute(Date.now() + 15_000);
    await load(familyOfDaniel([dayBefore], { remindersAt: timeAt(dueAt) }));
    await until('the alarm', async () => (await stored(browser, 'occurrences')).length > 0);
    await browser.quit();
    await pause(dueAt + 1_000 - Date.now());
    await browser.reopen();
    await until('the reminder', async () => (await inState('shown')).length > 0);
    await browser.killBackground();
    await pause(QUIET_MS);
    // Firefox may have shown it before the tests could look; the ledger counts every attempt.
    expect((await browser.notifications()).length).toBeLessThanOrEqual(1);
    expect(await inState('shown')).toMatchObject([{ attempts: 1 }]);
  }, 180_000);
});

const nextMinute = (now: number) => Math.ceil(now / MINUTE_MS) * MINUTE_MS;
