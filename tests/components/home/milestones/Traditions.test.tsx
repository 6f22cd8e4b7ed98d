// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { addSon } from '@/lib/app/sons/add-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { saveTradition } from '@/lib/app/traditions/save-tradition';
import { addDays, localDateAt, weekdayOf } from '@/lib/domain/local-date';
import type { Weekday } from '@/lib/domain/recurrence';
import { inventTradition } from '@/tests/support/invented-traditions';
import {
  choose,
  clearPage,
  control,
  field,
  goTo,
  pageText,
  press,
  settled,
  show,
  type,
} from '@/tests/support/on-page';

const today = localDateAt(new Date());
let sonId = '';
const kept = async () =>
  (await readMilestones(sonId, today)).traditions.map(({ tradition }) => tradition);
const keep = (changes: Parameters<typeof inventTradition>[0] = {}) => {
  const { id: _none, ...invented } = inventTradition({ sonId, ...changes });
  return saveTradition(invented, Date.now());
};

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([
    import('@/components/home/milestones/Milestones'),
    import('@/lib/formats/spoken-date'),
  ]),
);
beforeEach(async () => {
  sonId = (await addSon({ name: 'Daniel' }, Date.now())).id;
  location.hash = '#/milestones';
});
afterEach(clearPage);

describe('while there is none', () => {
  it('offers three to begin with, each with one press and an undo', async () => {
    await show(<Home />);
    await press('Take this one: Sunday call');
    expect(await kept()).toMatchObject([
      { title: 'Sunday call', time: '17:00', recurrence: { every: 'weeks', weekday: 0 } },
    ]);
    expect(pageText()).toContain('Every Sunday at');
    expect(pageText()).toContain('Ask Daniel which of these he would keep.');
    expect(document.activeElement?.textContent).toBe('Your traditions');
    await press('Undo');
    expect(await kept()).toEqual([]);
    expect(pageText()).toContain('Baking before Christmas');
  });

  it('offers no call while he wants no contact', async () => {
    await changeSon(sonId, () => ({ isNoContact: true }), Date.now());
    await show(<Home />);
    expect(pageText()).not.toContain('Sunday call');
    await press('Take this one: Baking');
    expect(pageText()).not.toContain('Ask Daniel');
  });
});

describe('starting one', () => {
  beforeEach(async () => {
    await show(<Home />);
    await press('Start a small tradition');
  });

  it('takes a day of the week, an hour and a moment', async () => {
    await type('What is it?', 'Film night');
    await choose('Which day of the week?', 'Friday');
    await type('At what hour?', '20:00');
    await type('A moment to tie it to', 'when the dishes are done');
    await press('Remind me');
    await press('Save');
    expect(await kept()).toMatchObject([
      {
        title: 'Film night',
        recurrence: { every: 'weeks', interval: 1, weekday: 5 },
        time: '20:00',
        tiedTo: 'when the dishes are done',
        isReminded: false,
      },
    ]);
    expect(document.querySelector('dialog')).toBeNull();
    expect(pageText()).toContain('“when the dishes are done”');
  });

  it('counts every few weeks from the next day that she types', async () => {
    await type('What is it?', 'Walk');
    await press('Every few weeks');
    await choose('How far apart?', 'Every 3 weeks');
    await type('When is the next one?', 'in two weeks');
    await press('Save');
    const on = addDays(today, 14);
    expect(await kept()).toMatchObject([
      { recurrence: { every: 'weeks', interval: 3, weekday: weekdayOf(on), from: on } },
    ]);
  });

  it('takes a week of the month', async () => {
    await type('What is it?', 'Market');
    await press('Once a month');
    await choose('Which week of the month?', 'The last');
    await choose('Which day of the week?', 'Saturday');
    await press('Save');
    expect(await kept()).toMatchObject([{ recurrence: { every: 'month', week: -1, weekday: 6 } }]);
    expect(pageText()).toContain('Last Saturday of the month.');
  });

  it('takes a day of the year, and the day before another', async () => {
    await type('What is it?', 'Tree');
    await press('Once a year');
    await type('Which day of the year?', '1 December');
    await press('Save');
    await press('Start a small tradition');
    await type('What is it?', 'Baking');
    await press('Before a day of the year');
    await choose('Which day of the week?', 'Saturday');
    await press('Save');
    expect(await kept()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ recurrence: { every: 'year', month: 12, day: 1 } }),
        expect.objectContaining({
          recurrence: { every: 'year-before', weekday: 6, month: 12, day: 25 },
        }),
      ]),
    );
  });

  it('says what is missing, and nothing is kept', async () => {
    await press('Once a year');
    await type('Which day of the year?', '31 June');
    await press('Save');
    expect(pageText()).toContain('Please give it a name');
    expect(pageText()).toContain('That date has no day.');
    expect(document.activeElement).toBe(field('What is it?'));
    expect(await kept()).toEqual([]);
  });

  it('says that his birthday is not known, and follows once it is', async () => {
    await type('What is it?', 'Breakfast');
    await press('On his birthday');
    expect(document.querySelector('dialog')?.textContent).toContain('His birthday is not here yet');
    await press('Save');
    expect(pageText()).toContain('It waits for his birthday');
    await press('Add his birthday');
    expect(document.querySelector<HTMLInputElement>('dialog [value=birthday]')?.checked).toBe(true);
    await act(() => setBirthday(sonId, { month: 1, day: 2 }, Date.now()));
    await settled();
    expect(pageText()).not.toContain('It waits for his birthday');
  });
});

describe('a rest', () => {
  it('is typed in words, several times, and the card says until when', async () => {
    const id = await keep();
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await press('Add a rest');
    await type('From', 'today');
    await type('Until', 'in two weeks');
    await press('Save');
    expect((await kept())[0]?.pauses).toEqual([{ from: today, to: addDays(today, 14) }]);
    await goTo('#/milestones');
    expect(pageText()).toContain('Resting until');
    await press('Start it again now: Sunday call');
    expect((await kept())[0]?.pauses).toEqual([]);
    expect(pageText()).not.toContain('Resting until');
    await press('Undo');
    expect((await kept())[0]?.pauses).toHaveLength(1);
  });

  it('has its days in order, can be taken away, and is left out while empty', async () => {
    const id = await keep();
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await press('Add a rest');
    await press('Add a rest');
    await type('From', 'in two weeks');
    await type('Until', 'tomorrow');
    await press('Save');
    expect(pageText()).toContain('This day is before the first one.');
    await press('Take this rest away: rest 1');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take this rest away: rest 1');
    await press('Save');
    expect((await kept())[0]?.pauses).toEqual([]);
  });
});

describe('a link to one', () => {
  it('opens it, changes it and keeps its week', async () => {
    const on = addDays(today, 7);
    const id = await keep({
      recurrence: { every: 'weeks', interval: 3, weekday: weekdayOf(on) as Weekday, from: on },
    });
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await type('What is it?', 'Long walk');
    await press('Save');
    expect(await kept()).toMatchObject([
      { id, title: 'Long walk', recurrence: { interval: 3, from: on } },
    ]);
  });

  it('deletes it with an undo; the focus goes to the next one', async () => {
    const id = await keep();
    await keep({ title: 'Walk', recurrence: { every: 'month', week: 1, weekday: 6 } });
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await press('Delete');
    await goTo('#/milestones');
    expect((await kept()).map(({ title }) => title)).toEqual(['Walk']);
    expect(document.activeElement?.textContent).toBe('Walk');
    await press('Undo');
    expect(await kept()).toHaveLength(2);
  });

  it('turns to the son it belongs to, among three', async () => {
    const id = await keep({ title: 'Daniel’s own' });
    await addSon({ name: 'Ben' }, Date.now());
    await addSon({ name: 'Sam' }, Date.now());
    await show(<Home />);
    expect(pageText()).not.toContain('Daniel’s own');
    await goTo(`#/milestones/${id}`);
    await settled();
    expect((await readFamily()).son?.name).toBe('Daniel');
    expect(field('What is it?').value).toBe('Daniel’s own');
  });
});

it('a rarer one stands among the days that are coming up, and in the year', async () => {
  await keep({
    title: 'Baking day',
    recurrence: { every: 'year-before', weekday: 6, month: 12, day: 25 },
  });
  await keep();
  await show(<Home />);
  expect(control('Edit Baking day').closest('li')?.textContent).toContain('before Christmas');
  expect(document.querySelector('ol')?.textContent).toContain('Baking day');
  expect(document.querySelector('ol')?.textContent).not.toContain('Sunday call');
  await press('Year');
  expect(document.querySelector('main ul a')?.textContent).toBe('Baking day');
});

it('names and notes are text, whatever is in them', async () => {
  const title = '<script>alert(1)</script>';
  await keep({ title, tiedTo: 'ש'.repeat(5000), note: '<b>x</b>' });
  await show(<Home />);
  expect(pageText()).toContain(title);
  expect(document.querySelector('main script, main li p b')).toBeNull();
});
