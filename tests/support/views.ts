import type { Browser, Page } from './browser';

/** A page in one of its states, ready to be looked at. */
export type View = {
  readonly name: string;
  readonly open: (browser: Browser) => Promise<Page>;
  /** The popup has the size that the browser gives it. */
  readonly isPopup?: boolean;
};

const view = (name: string, address: string, sight: string): View => ({
  name,
  open: async (browser) => {
    const page = await browser.open(address);
    await page.see(sight);
    return page;
  },
});

const popup = (name: string, sight: string, act?: (page: Page) => Promise<void>): View => ({
  name,
  isPopup: true,
  open: async (browser) => {
    const page = await browser.open('popup.html');
    await act?.(page);
    await page.see(sight);
    return page;
  },
});

/** Before she has told us anything. */
export const FIRST_DAY: readonly View[] = [
  view('newtab-first-day', 'newtab.html', 'When you have a minute'),
  popup('popup-first-day', 'What is your son called?'),
  view('welcome-1', 'home.html#/welcome', 'Let’s start with names'),
  view('welcome-2', 'home.html#/welcome/2', 'Where he is in life'),
  view('welcome-3', 'home.html#/welcome/3', 'What he enjoys'),
  view('welcome-4', 'home.html#/welcome/4', 'One date that matters'),
];

/** With a family and a year of records. */
export const FULL: readonly View[] = [
  view('newtab', 'newtab.html', 'Another idea'),
  popup('popup', 'Been in touch?'),
  popup('popup-saved', 'Anything to add?', (page) =>
    page.click({ role: 'button', name: 'Call: log a call' }),
  ),
  view('waiting', 'home.html#/waiting', 'Take your time'),
  view('him', 'home.html#/him', 'What he enjoys'),
  {
    name: 'ideas',
    open: async (browser) => {
      const page = await browser.open('home.html#/ideas');
      await page.click({ role: 'button', name: 'My hard day' });
      await page.click({ role: 'button', name: 'I did this' });
      await page.see('How did it go?');
      // What does not fit stands there too, with its reason.
      await page.click({ role: 'checkbox', name: 'Only what fits' });
      await page.click({ css: '[aria-label="Ideas found"] summary' });
      await page.find({ css: '[aria-label="Ideas found"] button' });
      return page;
    },
  },
  {
    name: 'ideas-own',
    open: async (browser) => {
      const page = await browser.open('home.html#/ideas');
      await page.click({ role: 'button', name: 'Add an idea of your own' });
      await page.see('What could you do?');
      return page;
    },
  },
  view('milestones', 'home.html#/milestones', 'Coming up'),
  {
    name: 'milestones-tradition',
    open: async (browser) => {
      const page = await browser.open('home.html#/milestones');
      await page.click({ role: 'button', name: 'Start a small tradition' });
      await page.click({ role: 'radio', name: 'Once a month' });
      await page.click({ role: 'button', name: 'Add a rest' });
      await page.see('Take this rest away');
      return page;
    },
  },
  {
    name: 'milestones-plan',
    open: async (browser) => {
      const page = await browser.open('home.html#/milestones');
      await page.click({ role: 'button', name: 'Add a plan' });
      await page.see('What are you two planning?');
      return page;
    },
  },
  view('journal', 'home.html#/journal', 'Search your notes'),
  view('paths', 'home.html#/paths/all', 'Grow closer'),
  {
    name: 'paths-step',
    open: async (browser) => {
      const page = await browser.open('home.html#/paths/all');
      await page.click({ role: 'button', name: 'Begin: Finding your way back' });
      await page.click({ css: 'section[aria-labelledby=acts-title] summary' });
      await page.click({ css: 'details:has(a) summary' });
      await page.see('findahelpline.com');
      return page;
    },
  },
  {
    name: 'settings',
    open: async (browser) => {
      const page = await browser.open('home.html#/settings');
      // The picture of the coming weeks has been worked out.
      await page.find({ css: 'ol time' });
      return page;
    },
  },
  {
    name: 'settings-tried',
    open: async (browser) => {
      const page = await browser.open('home.html#/settings');
      await page.click({ role: 'button', name: 'Until a day I choose' });
      await page.click({ role: 'button', name: 'Send me a test notification' });
      await page.click({ role: 'radio', name: 'No' });
      await page.see('Which computer do you use?');
      return page;
    },
  },
  view('help', 'home.html#/help', 'Private by place'),
];

/** In a hurt season, with little contact. */
export const STRAINED: readonly View[] = [
  view('milestones-empty', 'home.html#/milestones', 'Baking before Christmas'),
  view('newtab-strained', 'newtab.html', 'No rush today'),
  popup('popup-strained', 'No rush today'),
  {
    name: 'paths-look-back',
    open: async (browser) => {
      const page = await browser.open('home.html#/paths');
      await page.click({ role: 'button', name: 'Begin: Finding your way back' });
      await page.click({ role: 'button', name: 'I tried this' });
      await page.see('It has its tick');
      await page.click({ role: 'button', name: 'End this path here' });
      await page.see('What you tried');
      return page;
    },
  },
];
