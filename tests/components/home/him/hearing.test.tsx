// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { addSon } from '@/lib/app/sons/add-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { chooseSon } from '@/lib/app/sons/choose-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { cadenceFor } from '@/lib/domain/cadence-choice';
import type { Son } from '@/lib/domain/son';
import { clearPage, control, field, pageText, press, show, type } from '@/tests/support/on-page';

const him = async () => (await readFamily()).son as Son;
const open = () => show(<Home />);
const again = async () => {
  clearPage();
  await open();
};

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([import('@/components/home/him/Him'), import('@/lib/formats/spoken-date')]),
);
beforeEach(async () => {
  location.hash = '';
  await addSon({ name: 'Daniel' }, Date.now());
});
afterEach(clearPage);

describe('the way in which he likes to hear from her', () => {
  it('is any until she says, and any again when she takes it back', async () => {
    await open();
    expect(field('Any way').checked).toBe(true);
    await press('A letter or card');
    expect(await him()).toMatchObject({ channel: 'letter' });
    await again();
    expect(field('A letter or card').checked).toBe(true);
    await press('Any way');
    expect(await him()).not.toHaveProperty('channel');
  });
});

describe('how often feels right', () => {
  it('is left to Kinthread until she chooses, and can be left to it again', async () => {
    await open();
    expect(field('Let Kinthread choose').checked).toBe(true);
    await press('Every two or three weeks');
    expect(await him()).toMatchObject({ cadence: cadenceFor('weeks') });
    await again();
    expect(field('Every two or three weeks').checked).toBe(true);
    await press('Let Kinthread choose');
    expect(await him()).not.toHaveProperty('cadence');
  });

  it('is a range of her own, in whichever order', async () => {
    await open();
    await press('My own');
    expect(await him()).not.toHaveProperty('cadence');
    await type('Between', '12');
    await type('and', '8');
    await press('Save');
    expect(await him()).toMatchObject({ cadence: { atLeastDays: 8, atMostDays: 12 } });
    await again();
    expect(field('My own').checked).toBe(true);
    expect([field('Between').value, field('and').value]).toEqual(['8', '12']);
  });

  it.each([
    ['', '8'],
    ['3', 'ten'],
    ['0', '5'],
    ['5', '999'],
  ])('is not between "%s" and "%s" days, and she hears what would do', async (from, to) => {
    await open();
    await press('My own');
    await type('Between', from);
    await type('and', to);
    await press('Save');
    expect(pageText()).toContain('Please give two whole numbers from 1 to 365');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(await him()).not.toHaveProperty('cadence');
  });

  it.each([
    [{}, 'a small nudge now and then'],
    [{ stage: 'teen' }, 'While he lives at home'],
    [{ season: 'silent' }, 'it asks nothing of him'],
    [{ isNoContact: true }, 'no such nudge comes'],
  ] as const)('says what it means as things are: %j', async (changes, words) => {
    await changeSon((await him()).id, () => changes, Date.now());
    await open();
    expect(pageText()).toContain(words);
  });
});

describe('his clock', () => {
  it('is hers until she says otherwise', async () => {
    await open();
    expect(field('The same as mine').checked).toBe(true);
    expect(pageText()).not.toContain('For him it is');
  });

  it('is found by a city, says his time, and is hers again with an undo', async () => {
    await open();
    await press('Another');
    await type('A city near him', 'sydney');
    expect(await him()).toMatchObject({ timeZone: 'Australia/Sydney' });
    expect(field('A city near him').value).toBe('Sydney');
    const there = { hour: 'numeric', hourCycle: 'h23', timeZone: 'Australia/Sydney' } as const;
    const hour = Number(new Date().toLocaleTimeString('en-GB', there));
    expect(pageText()).toMatch(new RegExp(`For him it is now 0?${hour}:`));
    await again();
    expect(field('A city near him').value).toBe('Sydney');
    await press('The same as mine');
    expect(await him()).not.toHaveProperty('timeZone');
    await press('Undo');
    expect(await him()).toMatchObject({ timeZone: 'Australia/Sydney' });
  });

  it.each([
    ['Xanadu', 'We do not know that place'],
    ['Canada', 'There is more than one clock there'],
  ])('is not in "%s", and she hears what would do', async (text, sentence) => {
    await open();
    await press('Another');
    await type('A city near him', text);
    expect(pageText()).toContain(sentence);
    expect(await him()).not.toHaveProperty('timeZone');
  });

  it('may be one that this browser does not know', async () => {
    await changeSon((await him()).id, () => ({ timeZone: 'Mars/Olympus_Mons' }), Date.now());
    await open();
    expect(field('A city near him').value).toBe('Olympus Mons');
    expect(pageText()).not.toContain('For him it is');
  });
});

describe('good hours for him', () => {
  const hours = () =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=time]')].map(({ value }) => value);

  it('are those of a usual day until she says otherwise', async () => {
    await open();
    expect(hours()).toEqual(['09:00', '21:00']);
    await type('From', '18:00');
    expect(await him()).toMatchObject({ hoursForHim: { from: '18:00', to: '21:00' } });
    await again();
    expect(hours()).toEqual(['18:00', '21:00']);
    await type('From', '09:00');
    expect(await him()).not.toHaveProperty('hoursForHim');
  });

  it.each([
    ['22:00', 'Please let the first hour come before the second'],
    ['21:00', 'Please let the first hour come before the second'],
    ['', 'Please give both hours'],
  ])('do not begin at "%s" and end at 21:00', async (from, sentence) => {
    await open();
    await type('From', from);
    expect(pageText()).toContain(sentence);
    expect(await him()).not.toHaveProperty('hoursForHim');
  });
});

it('is kept for each of three sons by himself', async () => {
  const { id } = await him();
  await addSon({ name: '' }, Date.now());
  await addSon({ name: 'Maximilian-Alexander '.repeat(20) }, Date.now());
  await open();
  await press('Every few days');
  await press('Another');
  await type('A city near him', 'Tokyo');
  expect(await him()).toMatchObject({ timeZone: 'Asia/Tokyo' });
  await chooseSon(id, Date.now());
  await again();
  expect(field('Let Kinthread choose').checked).toBe(true);
  expect(field('The same as mine').checked).toBe(true);
});

describe('a son who has asked for no contact', () => {
  it('is left alone from one press on, and one takes it back', async () => {
    await open();
    await press('He has asked me not to be in touch');
    expect(await him()).toMatchObject({ isNoContact: true });
    expect(document.activeElement?.textContent).toContain('We keep to that');
    expect(pageText()).not.toContain('Until which day?');
    expect(control('This can be hard').getAttribute('href')).toBe('#/help');
    await press('This has changed');
    expect(await him()).not.toHaveProperty('isNoContact');
    expect(pageText()).toContain('Until which day?');
  });

  it('was marked by mistake: undo', async () => {
    await open();
    await press('He has asked me not to be in touch');
    await press('Undo');
    expect(await him()).not.toHaveProperty('isNoContact');
  });
});
