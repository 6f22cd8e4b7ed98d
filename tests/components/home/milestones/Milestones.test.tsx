// @vitest-environment happy-dom

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { KIND_DEFAULTS } from '@/lib/domain/milestone';
import { plainDay } from '@/lib/i18n/formats';
import {
  clearPage,
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
const kept = async () => (await readMilestones(sonId, today)).all;
const titles = () => [...document.querySelectorAll('li h3')].map((each) => each.textContent);
const test = (title: string, daysAhead: number) =>
  saveMilestone(
    {
      sonId,
      kind: 'exam',
      title,
      day: { repeats: 'once', on: addDays(today, daysAhead) },
      note: '',
      ...KIND_DEFAULTS.exam,
    },
    Date.now(),
  );

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

it('asks for his birthday first while there is nothing', async () => {
  await show(<Home />);
  expect(pageText()).toContain('Which dates matter to him?');
  await press('Add a date');
  await type('Which day?', '12 June');
  await press('Save');
  expect(await kept()).toMatchObject([
    { kind: 'birthday', day: { repeats: 'yearly', month: 6, day: 12 }, notices: [7, 1, 0] },
  ]);
  expect(titles()).toEqual(['Daniel’s birthday']);
});

describe('adding a date', () => {
  beforeEach(async () => {
    await setBirthday(sonId, { month: 1, day: 2 }, Date.now());
    await show(<Home />);
    await press('Add a date');
  });

  it('takes a day in words, says it back and brings what suits its kind', async () => {
    await press('Move');
    await type('What is it?', 'Moving to Leeds');
    await type('Which day?', 'in two weeks');
    const on = addDays(today, 14);
    expect(document.querySelector('dialog output')?.textContent).toContain(on.slice(0, 4));
    await press('Save');
    expect(await kept()).toContainEqual(
      expect.objectContaining({
        kind: 'move',
        title: 'Moving to Leeds',
        day: { repeats: 'once', on },
        notices: [30, 7, 1, 0],
        asksAfter: true,
      }),
    );
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('keeps a yearly day with its first year', async () => {
    await press('Anniversary');
    await type('What is it?', 'In the flat');
    await type('Which day?', '1 June 2020');
    await press('A week before');
    await press('Save');
    expect(await kept()).toContainEqual(
      expect.objectContaining({
        day: { repeats: 'yearly', month: 6, day: 1, sinceYear: 2020 },
        notices: [1, 0],
      }),
    );
  });

  it('says what is missing, and nothing is kept', async () => {
    await type('Which day?', '31 June');
    await press('Save');
    expect(pageText()).toContain('Please give it a name');
    expect(pageText()).toContain('That date has no day.');
    expect(document.activeElement).toBe(field('What is it?'));
    expect(await kept()).toHaveLength(1);
  });

  it('does not offer a second birthday of his', () => {
    expect(document.querySelector('dialog input[value=birthday]')).toBeNull();
  });
});

it('takes no birthday that is still to come', async () => {
  await show(<Home />);
  await press('Add a date');
  await type('Which day?', '12 June 2999');
  await press('Save');
  expect(pageText()).toContain('That birthday is still to come.');
  expect(await kept()).toEqual([]);
});

describe('the list', () => {
  it('has what comes next first, what is over apart, and the age he turns', async () => {
    const year = Number(today.slice(0, 4));
    await setBirthday(sonId, { month: 1, day: 1, sinceYear: year - 26 }, Date.now());
    await test('Driving test', 0);
    await test('Mock exam', -3);
    await show(<Home />);
    expect(titles()).toEqual(['Driving test', `Daniel turns ${turningOnNewYear()}`, 'Mock exam']);
    expect(pageText()).toContain('Earlier');
  });

  it('says the day of what is over in plain words, without a full stop', async () => {
    await test('Driving test', 3);
    await test('Mock exam', -30);
    await show(<Home />);
    const rows = [...document.querySelectorAll('li:has(h3)')];
    const [day] =
      rows.find((row) => row.textContent?.includes('Mock exam'))?.querySelectorAll('p') ?? [];
    expect(day?.textContent).toBe(plainDay(addDays(today, -30), today));
  });

  it('can be seen as a year', async () => {
    await test('Driving test', 3);
    await show(<Home />);
    await press('Year');
    expect(document.querySelector('main ul a')?.textContent).toBe('Driving test');
  });

  it('deletes with an undo and moves the focus to the next date', async () => {
    const first = await test('Driving test', 3);
    await test('Final exam', 9);
    await show(<Home />);
    await goTo(`#/milestones/${first}`);
    await press('Delete');
    await goTo('#/milestones');
    expect(titles()).toEqual(['Final exam']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Final exam');
    await press('Undo');
    expect(titles()).toEqual(['Driving test', 'Final exam']);
  });
});

describe('a link to one date', () => {
  it('opens it', async () => {
    await show(<Home />);
    await goTo(`#/milestones/${await test('Driving test', 3)}`);
    expect(field('What is it?').value).toBe('Driving test');
    await type('What is it?', 'Theory test');
    await press('Save');
    expect(await kept()).toMatchObject([{ title: 'Theory test' }]);
  });

  it('turns to the son it belongs to', async () => {
    const id = await test('Driving test', 3);
    await addSon({ name: 'Ben' }, Date.now());
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await settled();
    expect((await readFamily()).son?.name).toBe('Daniel');
    expect(field('What is it?').value).toBe('Driving test');
  });

  it('says so when the date is gone', async () => {
    await show(<Home />);
    await goTo('#/milestones/nothing');
    expect(pageText()).toContain('not here any more');
  });
});

it('names and notes are text, whatever is in them', async () => {
  const name = '<script>alert(1)</script>';
  await test(name, 3);
  await test('ש'.repeat(10_000), 4);
  await show(<Home />);
  expect(titles()[0]).toBe(name);
  expect(document.querySelector('main script')).toBeNull();
});

function turningOnNewYear(): number {
  return today.endsWith('-01-01') ? 26 : 27;
}
