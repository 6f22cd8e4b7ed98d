// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '@/components/home/Home';
import { readSnapshot } from '@/components/newtab/snapshot';
import { readSettings } from '@/lib/app/settings/settings';
import { addSon } from '@/lib/app/sons/add-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { readWelcome } from '@/lib/app/welcome/read-welcome';
import { addDays, localDateAt, partsOf } from '@/lib/domain/local-date';
import { writtenDay } from '@/lib/i18n/dates';
import {
  clearPage,
  control,
  field,
  pageText,
  press,
  settled,
  show,
  type,
} from '@/tests/support/on-page';

const today = localDateAt(Date.now());
const nextYear = partsOf(today).year + 1;
const NAMES = 'Let’s start with names';
const LIFE = 'Where he is in life';
const LIKES = 'What he enjoys';
const DATES = 'One date that matters';
const IDEA = 'Here is a first idea.';
const heading = () => document.querySelector('h1')?.textContent;
const goTo = async (hash: string) => {
  location.hash = hash;
  await settled();
};
const open = async (hash = '#/welcome') => {
  await goTo(hash);
  await show(<Home />);
};
/** Waits for what she sees after something has been kept. */
async function seen(text: string): Promise<void> {
  for (let turn = 0; turn < 50 && !pageText().includes(text); turn++) await settled();
  expect(pageText()).toContain(text);
}
async function goOn(name: string, title: string): Promise<void> {
  await press(name);
  await seen(title);
  expect(heading()).toBe(title);
}
/** The page goes without a farewell; what the tab keeps stays. */
async function reload(): Promise<void> {
  const kept = sessionStorage.getItem('welcome');
  clearPage();
  await settled();
  sessionStorage.setItem('welcome', kept ?? '');
  await show(<Home />);
}
async function answerNames(): Promise<void> {
  await type('What do you call your son?', 'Daniel');
  await type('And your name?', 'Ruth');
  await press('Mum');
  await goOn('Next', LIFE);
}

// What is loaded with the first date she types is loaded before, so that no test waits for it.
beforeAll(() => import('@/lib/formats/spoken-date'));
beforeEach(() => {
  vi.spyOn(location, 'assign').mockImplementation(() => undefined);
});
afterEach(() => {
  clearPage();
  sessionStorage.clear();
  localStorage.clear();
  location.hash = '';
});

describe('the first-run page', () => {
  it('keeps exactly what she said in four steps, and ends with an idea', async () => {
    await open();
    expect(document.querySelector('nav')).toBeNull();
    await answerNames();
    expect(document.activeElement?.textContent).toBe(LIFE);
    await type('When is his birthday?', '12 December 1999');
    await press('Hurt or strained');
    await goOn('Next', LIKES);
    await press('Football');
    await type('Something else he enjoys', 'Ramen');
    await press('Kind words');
    await goOn('Next', DATES);
    await press('Exam or test');
    await type('What would you call it?', 'Driving test');
    await type('When is it?', 'in two weeks');
    await type('At this time of day', '10:30');
    await goOn('Show me an idea', `Thank you, Ruth.${IDEA}`);

    const { settings, son, birthday, interests, date } = await readWelcome();
    expect((await readFamily()).sons).toHaveLength(1);
    expect(son).toMatchObject({
      name: 'Daniel',
      callsHer: 'Mum',
      stage: 'adult-near',
      season: 'hurt',
      waysOfLove: ['words'],
    });
    expect(son?.isStageChosen).toBeUndefined();
    expect(birthday?.day).toEqual({ repeats: 'yearly', month: 12, day: 12, sinceYear: 1999 });
    expect(interests.map(({ name }) => name).sort()).toEqual(['football', 'ramen']);
    expect(date).toMatchObject({
      kind: 'exam',
      title: 'Driving test',
      day: { repeats: 'once', on: addDays(today, 14) },
    });
    expect(settings).toMatchObject({ herName: 'Ruth', remindersAt: '10:30', isWelcomed: true });

    await prepareCards(today, Date.now());
    await settled();
    await seen('For you and Daniel');
    expect(pageText()).toContain('It asks him for no answer.');
    expect(control('Look at the paths').getAttribute('href')).toBe('#/paths');
    const first = document.getElementById('idea-title')?.textContent;
    await press('Another idea');
    const second = document.getElementById('idea-title')?.textContent;
    expect(second).not.toBe(first);
    // The first new tab has it before it has read anything.
    await vi.waitFor(() => {
      expect(readSnapshot()?.days[today]?.title).toBe(second);
    });
  });

  it('leaves a product that works when she skips all of it at once', async () => {
    await open();
    await press('Skip for now');
    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledWith('newtab.html'));
    expect((await readFamily()).sons).toMatchObject([{ name: '', season: 'busy' }]);
    expect((await readSettings()).isWelcomed).toBe(true);
  });

  it('keeps what she has filled in before she skips the rest', async () => {
    await open();
    await type('What do you call your son?', 'Daniel');
    await press('Skip for now');
    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledWith('newtab.html'));
    expect((await readFamily()).sons).toMatchObject([{ name: 'Daniel' }]);
  });

  it('can be passed question by question, and nothing is kept of what she passed', async () => {
    await open();
    await type('What do you call your son?', 'Daniel');
    for (const title of [LIFE, LIKES, DATES, `Thank you.${IDEA}`])
      await goOn('Skip this question', title);
    const { son, birthday, interests, date } = await readWelcome();
    expect(son?.name).toBe('');
    expect([birthday, interests, date]).toEqual([undefined, [], undefined]);
  });

  it('keeps her answers while she goes back and forth, and makes no second son', async () => {
    await open();
    await answerNames();
    await press('A teenager');
    await goTo('#/welcome');
    expect(field('What do you call your son?').value).toBe('Daniel');
    await type('What do you call your son?', 'Dan');
    await goOn('Next', LIFE);
    expect(field('A teenager').checked).toBe(true);
    await goOn('Next', LIKES);
    expect((await readFamily()).sons).toMatchObject([
      { name: 'Dan', stage: 'teen', isStageChosen: true },
    ]);
  });

  it('keeps her answers across a reload half-way', async () => {
    await open();
    await answerNames();
    await type('When is his birthday?', '12 Dec');
    await press('Close');
    await reload();
    expect(heading()).toBe(LIFE);
    expect(field('When is his birthday?').value).toBe('12 Dec');
    expect(field('Close').checked).toBe(true);
    await goOn('Next', LIKES);
    expect((await readFamily()).sons).toMatchObject([{ name: 'Daniel', season: 'close' }]);
  });

  it('shows what is known when it is opened again, and changes it', async () => {
    const { id } = await addSon({ name: 'Daniel', callsHer: 'Mumsy' }, 1);
    await open();
    expect(field('What do you call your son?').value).toBe('Daniel');
    expect(field('His word for you').value).toBe('Mumsy');
    await press('Mam');
    await goOn('Next', LIFE);
    expect((await readFamily()).sons).toMatchObject([{ id, name: 'Daniel', callsHer: 'Mam' }]);
  });

  it('forgets unfinished answers when she leaves for another page', async () => {
    const { id } = await addSon({ name: 'Daniel' }, 1);
    await open();
    await type('What do you call your son?', 'Dan');
    await goTo('#/help');
    await changeSon(id, () => ({ name: 'Danny' }), 2);
    await goTo('#/welcome');
    expect(field('What do you call your son?').value).toBe('Danny');
  });

  it.each([
    [`12 December ${nextYear}`, 'That birthday is still to come.'],
    ['31 February', 'That date has no day.'],
    ['12 December 1066', 'That birthday is very long ago.'],
  ])('says what is not right about the birthday %s and stays', async (text, sentence) => {
    await open('#/welcome/2');
    await type('When is his birthday?', text);
    await press('Next');
    await seen(sentence);
    expect(document.activeElement).toBe(field('When is his birthday?'));
    expect(pageText()).not.toContain('Every ');
    expect(heading()).toBe(LIFE);
    expect((await readWelcome()).birthday).toBeUndefined();
  });

  it.each([
    ['', 'Please say when it is'],
    ['the day after never', 'That date has no day.'],
    [writtenDay(addDays(today, -3)), 'That day is over.'],
  ])('says what is not right about the date "%s"', async (text, sentence) => {
    await open('#/welcome/4');
    await type('What would you call it?', 'Driving test');
    await type('When is it?', text);
    await press('Show me an idea');
    await seen(sentence);
    expect((await readWelcome()).date).toBeUndefined();
  });

  it('takes an anniversary as a day of every year', async () => {
    await open('#/welcome/4');
    await press('Anniversary');
    await type('When is it?', '12 June 2015');
    await goOn('Show me an idea', `Thank you.${IDEA}`);
    expect((await readWelcome()).date?.day).toEqual({
      repeats: 'yearly',
      month: 6,
      day: 12,
      sinceYear: 2015,
    });
  });

  it('asks for a time of day while one is empty', async () => {
    await open('#/welcome/4');
    await type('Quiet from', '');
    await press('Show me an idea');
    await seen('That is not a time of day.');
    expect((await readSettings()).quietFrom).toBe('21:00');
  });

  it.each([
    ['emoji', '👩‍👦 Dan 🎉'],
    ['right-to-left', 'דניאל'],
    ['HTML', '<img src=x onerror=alert(1)> & <b>Dan</b>'],
  ])('takes a name with %s as text', async (_case, name) => {
    await open();
    await type('What do you call your son?', name);
    expect(pageText()).toContain(`looks at ${name}’s phone`);
    expect(document.querySelector('img')).toBeNull();
    await goOn('Next', LIFE);
    expect((await readFamily()).son?.name).toBe(name);
  });

  it('asks kindly for a shorter name instead of cutting one of 10,000 letters', async () => {
    await open();
    await type('What do you call your son?', 'x'.repeat(10_000));
    await press('Next');
    await seen('That is a little long. Please use 80 letters at most.');
    expect(field('What do you call your son?').value).toHaveLength(10_000);
    expect((await readFamily()).sons).toEqual([]);
  });

  it('adds an interest once, however it is written, and takes one away again', async () => {
    await open('#/welcome/3');
    await type('Something else he enjoys', ' football ');
    await press('Add');
    expect(field('Football').checked).toBe(true);
    expect(field('Something else he enjoys').value).toBe('');
    await type('Something else he enjoys', 'Ramen');
    await goOn('Next', DATES);
    await goTo('#/welcome/3');
    expect(field('Ramen').checked).toBe(true);
    await press('Football');
    await goOn('Next', DATES);
    expect((await readWelcome()).interests.map(({ name }) => name)).toEqual(['ramen']);
  });

  it('begins at the first question when the idea is opened before any', async () => {
    await open('#/welcome/idea');
    await seen(NAMES);
    expect(heading()).toBe(NAMES);
  });
});
