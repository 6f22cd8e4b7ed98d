import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { addDays, type LocalDate, partsOf } from '@/lib/domain/local-date';
import type { Browser, Page } from '@/tests/support/browser';
import { launch } from '@/tests/support/launch';
import { localNoon } from '@/tests/support/local-noon';
import { until } from '@/tests/support/wait';
import { bringSample } from './bring-sample';
import type { StartWish } from './wish';

const PICTURES = '.shots/start';

/**
 * Without a screen, does what she would do on the first day and says in plain lines what came of
 * it. The profile is a new one, and the clock stands at noon, outside of the quiet hours.
 */
export async function showMainJob({ browser: name, file, isSample }: StartWish): Promise<void> {
  const { timeZone, today } = localNoon(Date.now());
  mkdirSync(PICTURES, { recursive: true });
  console.log('There is no screen here, so this is what she would see:');
  const browser = await launch(name, { file, timeZone });
  try {
    await firstRun(browser, addDays(today, 1));
    await todaysIdea(browser);
    await loggedCall(browser);
    await birthdayReminder(browser);
    if (isSample) await sampleFamily(browser, today);
    console.log(`Pictures: ${path.resolve(PICTURES)}`);
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot(path.join(PICTURES, `${name}.png`));
}

async function firstRun(browser: Browser, birthday: LocalDate): Promise<void> {
  const page = await browser.findPage('home.html#/welcome');
  await page.resize(1440, 900);
  await page.fill({ role: 'textbox', name: 'What do you call your son?' }, 'Daniel');
  await page.fill({ role: 'textbox', name: 'And your name?' }, 'Margaret');
  await picture(page, '1-first-run');
  await page.click({ role: 'button', name: 'Next' });
  await page.fill({ role: 'textbox', name: 'When is his birthday?' }, spoken(birthday));
  await page.click({ role: 'radio', name: 'Grown up, living near' });
  await page.click({ role: 'radio', name: 'Close' });
  await page.click({ role: 'button', name: 'Next' });
  await page.click({ role: 'checkbox', name: 'Football' });
  await page.click({ role: 'button', name: 'Next' });
  await page.click({ role: 'button', name: 'Show me an idea' });
  await page.see('Thank you, Margaret.');
  await picture(page, '2-first-idea');
  await page.close();
  console.log(`First run: Margaret and Daniel, his birthday is tomorrow (${spoken(birthday)}).`);
}

/** "22 November": as she would type it. */
function spoken(day: LocalDate): string {
  const { month, day: dayOfMonth } = partsOf(day);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(
    new Date(2024, month - 1, 1),
  );
  return `${dayOfMonth} ${name}`;
}

async function todaysIdea(browser: Browser): Promise<void> {
  const page = await browser.openNewTab();
  await page.resize(1440, 900);
  await page.see('Another idea');
  const title = await page.evaluate(() => document.querySelector('#idea-title')?.textContent);
  await picture(page, '3-new-tab');
  await page.close();
  console.log(`Today’s idea: ${title}.`);
}

async function loggedCall(browser: Browser): Promise<void> {
  const page = await browser.open('popup.html');
  await page.resize(400, 600);
  await page.click({ role: 'button', name: 'Call: log a call with Daniel' });
  await page.see('Call saved for today');
  await picture(page, '4-popup');
  await page.close();
  console.log('Logged through the popup: a call with Daniel, today.');
}

async function birthdayReminder(browser: Browser): Promise<void> {
  await until('the reminder', async () => (await browser.notifications()).length > 0);
  const page = await browser.open('newtab.html');
  await page.resize(1440, 900);
  await page.see('Daniel’s birthday is tomorrow');
  await picture(page, '5-reminder');
  await page.close();
  console.log('A notification came, and waits on the new tab: Daniel’s birthday is tomorrow.');
}

async function sampleFamily(browser: Browser, today: LocalDate): Promise<void> {
  await bringSample(browser, today);
  const page = await browser.open('newtab.html');
  await page.resize(1440, 900);
  await page.see('Another idea');
  await picture(page, '6-sample-family');
  await page.close();
}
