import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { accessibilityProblems } from '@/tests/support/accessibility';
import { BROWSERS, type Browser, type Page } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';
import { familyOfDaniel } from '@/tests/support/daniel';
import { launch } from '@/tests/support/launch';
import { sidewaysOverflow, stretchAndMirror } from '@/tests/support/layout';
import { localNoon } from '@/tests/support/local-noon';
import { FIRST_DAY, FULL, STRAINED, type View } from '@/tests/support/views';

const PICTURES = fileURLToPath(new URL('../../.shots', import.meta.url));
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  [1440, 900],
  [1024, 700],
  [390, 844],
] as const;
const POPUP_SIZES = [[400, 600]] as const;
/** As wide as a phone, or as a screen at four times the size. */
const NARROW = [320, 640] as const;

/** A failure names every problem, where a list would only be counted. */
const none = (problems: readonly string[], where: string) =>
  expect(problems.join('\n'), where).toBe('');

describe.each(BROWSERS)('every page in %s', (name) => {
  const { timeZone, today } = localNoon(Date.now());
  const ideaIds = IDEAS.map(({ id }) => id);
  const full = makeSampleFamily({ seed: 3, sons: 2, years: 1, today, ideaIds });
  const daniel = familyOfDaniel();
  const strained = {
    ...daniel,
    records: {
      ...daniel.records,
      sons: daniel.records.sons.map((son) => ({ ...son, season: 'hurt' as const })),
    },
  };
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(path.join(PICTURES, name), { recursive: true });
    browser = await launch(name, { timeZone });
  });
  afterAll(() => browser?.close());

  async function inspect(page: Page, view: View) {
    for (const theme of THEMES) {
      await page.setTheme(theme);
      for (const [width, height] of view.isPopup ? POPUP_SIZES : SIZES) {
        await page.resize(width, height);
        await page.screenshot(path.join(PICTURES, name, `${view.name}-${width}-${theme}.png`));
        none(await sidewaysOverflow(page), `${width} px`);
      }
      none(await accessibilityProblems(page), theme);
    }
    await stretchAndMirror(page);
    for (const [width, height] of view.isPopup ? POPUP_SIZES : [...SIZES, NARROW]) {
      await page.resize(width, height);
      none(await sidewaysOverflow(page), `long text at ${width} px`);
    }
    const picture = `${view.name}-long-text-rtl.png`;
    await page.screenshot(path.join(PICTURES, name, picture));
    none(await page.problems(), 'complaints of the browser');
  }

  const eachIsSound = (views: readonly View[]) =>
    it.each(views)(
      '$name is accessible, keeps within its width, and can be looked at',
      async (view) => {
        const page = await view.open(browser);
        await inspect(page, view);
        await page.close();
      },
    );

  describe('on the first day', () => {
    eachIsSound(FIRST_DAY);
  });

  describe('with a family', () => {
    beforeAll(async () => bringBackCopy(browser, await writeCopy(browser.profile, full)));
    eachIsSound(FULL);
  });

  describe('in a hurt season', () => {
    beforeAll(async () => bringBackCopy(browser, await writeCopy(browser.profile, strained)));
    eachIsSound(STRAINED);
  });
});
