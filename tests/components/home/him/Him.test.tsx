// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { addSon } from '@/lib/app/sons/add-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { readHim } from '@/lib/app/sons/read-him';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { clearPage, control, field, pageText, press, show, type } from '@/tests/support/on-page';

const today = localDateAt(new Date());
const him = async () => (await readFamily()).son as Son;
const likes = async () => (await readHim((await him()).id)).interests;
const open = () => show(<Home />);
const isChosen = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked;

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([import('@/components/home/him/Him'), import('@/lib/formats/spoken-date')]),
);
beforeEach(() => {
  location.hash = '';
});
afterEach(clearPage);

it('begins with a son who has no name yet, and asks for nothing', async () => {
  await open();
  await press('Begin');
  expect(await him()).toMatchObject({ name: '' });
  expect(document.querySelector('h1')?.textContent).toBe('Your son');
});

describe('what he enjoys', () => {
  beforeEach(async () => {
    await addSon({ name: 'Daniel' }, Date.now());
    await open();
    await type('Something he enjoys', 'Climbing');
    await press('Add an interest');
  });

  it('is added by name, and the first one says how ideas use it', async () => {
    expect(await likes()).toMatchObject([{ name: 'climbing', heardOn: today, strength: 1 }]);
    expect(pageText()).toContain('Ideas can now start from this');
    expect(field('Something he enjoys').value).toBe('');
  });

  it('is not added twice', async () => {
    await type('Something he enjoys', 'climbing');
    await press('Add an interest');
    expect(await likes()).toHaveLength(1);
    expect(pageText()).toContain('is here already');
  });

  it('opens to say more of it', async () => {
    await press('Climbing');
    await press('A big part of his life');
    await type('When you last asked about it', 'yesterday');
    await press('Save');
    expect(await likes()).toMatchObject([{ strength: 3, lastAskedOn: addDays(today, -1) }]);
  });

  it('takes no day of asking that is still to come', async () => {
    await press('Climbing');
    await type('When you last asked about it', 'tomorrow');
    await press('Save');
    expect(pageText()).toContain('That day is still to come');
    expect((await likes())[0]).not.toHaveProperty('lastAskedOn');
  });

  it('is deleted with an undo, and the focus stays in the list', async () => {
    await type('Something he enjoys', 'Jazz');
    await press('Add an interest');
    await press('Climbing');
    await press('Delete');
    expect((await likes()).map(({ name }) => name)).toEqual(['jazz']);
    expect(document.activeElement?.textContent).toContain('Jazz');
    await press('Undo');
    expect(await likes()).toHaveLength(2);
  });
});

describe('his stage of life', () => {
  beforeEach(async () => {
    await addSon({ name: 'Daniel' }, Date.now());
    await open();
  });

  it('follows his birthday', async () => {
    const year = Number(today.slice(0, 4)) - 15;
    await type('His birthday', `1 January ${year}`);
    expect(await him()).toMatchObject({ stage: 'teen' });
    expect(isChosen('teen')).toBe(true);
    expect(pageText()).toContain('follows his birthday');
  });

  it('is hers once she has chosen', async () => {
    await press('A child at home');
    await type('His birthday', '1 January 1980');
    expect(await him()).toMatchObject({ stage: 'child' });
    expect(pageText()).not.toContain('follows his birthday');
  });
});

describe('his birthday', () => {
  beforeEach(async () => {
    await addSon({ name: 'Daniel' }, Date.now());
    await open();
  });
  const kept = async () => (await readHim((await him()).id)).birthday;

  it.each([
    ['31 June', 'That date has no day.'],
    ['12/13/1999', 'That date has no day.'],
    ['12 December 2999', 'That birthday is still to come.'],
    ['12 June 1500', 'That birthday is very long ago.'],
  ])('is not "%s", and she hears why', async (text, sentence) => {
    await type('His birthday', text);
    expect(pageText()).toContain(sentence);
    expect(await kept()).toBeUndefined();
  });

  it('stands written out after a slip of the hand', async () => {
    await type('His birthday', '12 June 1985');
    const writtenOut = field('His birthday').value;
    await type('His birthday', '12 Juen 1985');
    expect(field('His birthday').value).toBe(writtenOut);
  });

  it('goes when the field is emptied, and can be brought back', async () => {
    await type('His birthday', '12 June');
    await type('His birthday', '');
    expect(await kept()).toBeUndefined();
    await press('Undo');
    expect((await kept())?.day).toEqual({ repeats: 'yearly', month: 6, day: 12 });
    expect(field('His birthday').value).toContain('June');
  });
});

describe('the time of room he asked for', () => {
  it('lasts until a day, and one press ends it', async () => {
    await addSon({ name: 'Daniel' }, Date.now());
    await open();
    await type('Until which day?', 'in two weeks');
    await press('Give him room');
    expect(await him()).toMatchObject({ spaceUntil: addDays(today, 14) });
    expect(document.activeElement?.textContent).toContain('He asked for some room until');
    await press('End it now');
    expect(await him()).not.toHaveProperty('spaceUntil');
    await press('Undo');
    expect(pageText()).toContain('He asked for some room until');
  });

  it('ends by itself', async () => {
    const { id } = await addSon({ name: 'Daniel' }, Date.now());
    await changeSon(id, () => ({ spaceUntil: addDays(today, -1) }), Date.now());
    await open();
    expect(pageText()).not.toContain('He asked for some room until');
    expect(control('Give him room')).toBeTruthy();
  });

  it('cannot end before it begins', async () => {
    await addSon({ name: 'Daniel' }, Date.now());
    await open();
    await type('Until which day?', '1 January 2020');
    await press('Give him room');
    expect(pageText()).toContain('That day is over.');
  });
});

describe('what she writes', () => {
  const HOSTILE = ['<img src=x onerror=alert(1)>', '👩‍👦🧵', 'مُحَمَّد', 'x'.repeat(10_000)];

  it.each(HOSTILE)('is shown as she wrote it: %#', async (name) => {
    await addSon({}, Date.now());
    await open();
    await type('What do you call your son?', name);
    await type('Something he enjoys', name);
    await press('Add an interest');
    await type('Topics to leave alone', name);
    await press('Add');
    expect(document.querySelector('h1')?.textContent).toBe(name);
    expect(document.querySelector('img, script')).toBeNull();
    expect(await him()).toMatchObject({ name, topicsToLeave: [name] });
  });

  it('is saved when she leaves the page in the middle of a word', async () => {
    await addSon({}, Date.now());
    await open();
    const input = field('What do you call your son?');
    input.value = 'Dan';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await him()).toMatchObject({ name: 'Dan' });
  });
});

it('lets a mother of two choose, and remove one with an undo', async () => {
  await addSon({ name: 'Daniel' }, Date.now());
  await open();
  expect(document.querySelector('nav select')).toBeNull();
  await press('Add another son');
  await type('His name or a nickname', 'Ben');
  await press('Add');
  expect(document.querySelector('h1')?.textContent).toBe('Ben');
  expect(document.activeElement).toBe(document.querySelector('h1'));
  expect(document.querySelectorAll('nav select option')).toHaveLength(2);
  await press('Remove Ben');
  expect(document.querySelector('h1')?.textContent).toBe('Daniel');
  await press('Undo');
  expect(document.querySelector('h1')?.textContent).toBe('Ben');
});
