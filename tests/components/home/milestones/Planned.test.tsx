// @vitest-environment happy-dom

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { saveAgreement } from '@/lib/app/agreements/save-agreement';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { savePlan } from '@/lib/app/plans/save-plan';
import { addSon } from '@/lib/app/sons/add-son';
import { nextReview } from '@/lib/domain/agreement';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { inventAgreement, inventPlan } from '@/tests/support/invented-traditions';
import {
  clearPage,
  control,
  field,
  goTo,
  pageText,
  press,
  show,
  type,
} from '@/tests/support/on-page';

const today = localDateAt(new Date());
let sonId = '';
const view = () => readMilestones(sonId, today);
const plan = (title: string, days: number) => {
  const { id: _none, ...invented } = inventPlan({ sonId, title, on: addDays(today, days) });
  return savePlan(invented, Date.now());
};
const agreement = (changes: Parameters<typeof inventAgreement>[0] = {}) => {
  const { id: _none, ...invented } = inventAgreement({ sonId, ...changes });
  return saveAgreement(invented, Date.now());
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

describe('a plan', () => {
  it('is added with a day in words and stands among the days that are coming up', async () => {
    await show(<Home />);
    expect(pageText()).toContain('What you two plan can wait here');
    await press('Add a plan');
    await type('What are you two planning?', 'Lunch by the river');
    await type('Which day?', 'tomorrow');
    await type('At what hour?', '13:00');
    await press('Save');
    expect((await view()).plans).toMatchObject([
      { title: 'Lunch by the river', on: addDays(today, 1), time: '13:00' },
    ]);
    expect(control('Edit Lunch by the river').closest('li')?.textContent).toContain('Tomorrow at');
    expect(document.querySelector('ol')?.textContent).toContain('Lunch by the river');
  });

  it('says what is missing, and nothing is kept', async () => {
    await show(<Home />);
    await press('Add a plan');
    await press('Save');
    expect(pageText()).toContain('Please give it a name');
    expect(pageText()).toContain('Please say a day');
    expect(document.activeElement).toBe(field('What are you two planning?'));
    expect((await view()).plans).toEqual([]);
  });

  it('steps out of sight when its day is over; a link to it still opens it', async () => {
    const id = await plan('Cinema', -1);
    await show(<Home />);
    expect(pageText()).not.toContain('Cinema');
    await goTo(`#/milestones/${id}`);
    expect(field('What are you two planning?').value).toBe('Cinema');
  });

  it('is deleted with an undo; the focus goes to the next one', async () => {
    const id = await plan('Cinema', 3);
    await plan('Lunch', 9);
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await press('Delete');
    await goTo('#/milestones');
    expect((await view()).plans.map(({ title }) => title)).toEqual(['Lunch']);
    expect(document.activeElement?.textContent).toBe('Lunch');
    await press('Undo');
    expect((await view()).plans).toHaveLength(2);
  });
});

describe('an agreement', () => {
  it('is added, with or without a day to look at it again', async () => {
    await show(<Home />);
    expect(pageText()).toContain('Small things you have agreed');
    await press('Add an agreement');
    await press('Save');
    expect(pageText()).toContain('Please say what it is');
    await type('What have you two agreed?', 'We ask before we visit');
    await type('Look at it again on', 'yesterday');
    await press('Save');
    expect(pageText()).toContain('That day has been.');
    await type('Look at it again on', '');
    await press('Save');
    const [kept] = (await view()).agreements;
    expect(kept).toMatchObject({ text: 'We ask before we visit', agreedOn: today });
    expect(kept).not.toHaveProperty('reviewOn');
  });

  it('asks nothing before its day', async () => {
    await agreement({ reviewOn: addDays(today, 1) });
    await show(<Home />);
    expect(pageText()).toContain('You look at it again on');
    expect(pageText()).not.toContain('Still fine');
  });

  it('that is still fine moves on by three months, with an undo', async () => {
    await agreement({ reviewOn: today });
    await show(<Home />);
    await press('Still fine: We ask before we visit');
    expect((await view()).agreements).toMatchObject([{ reviewOn: nextReview(today) }]);
    expect(document.activeElement?.textContent).toBe('We ask before we visit');
    await press('Undo');
    expect((await view()).agreements).toMatchObject([{ reviewOn: today }]);
  });

  it('can be let go, and taken back', async () => {
    await agreement({ reviewOn: today });
    await show(<Home />);
    await press('Let it go: We ask before we visit');
    expect((await view()).agreements).toEqual([]);
    await press('Undo');
    expect((await view()).agreements).toHaveLength(1);
  });

  it('can be changed, and is offered three months for the next look', async () => {
    await agreement({ reviewOn: today });
    await show(<Home />);
    await press('Change it: We ask before we visit');
    await type('What have you two agreed?', 'We ring first');
    await press('Save');
    expect((await view()).agreements).toMatchObject([
      { text: 'We ring first', reviewOn: nextReview(today) },
    ]);
  });
});

describe('a link to an agreement', () => {
  it('asks whether it suits once its day has come, and takes a day she types', async () => {
    const id = await agreement({ reviewOn: addDays(today, -4) });
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    expect(document.querySelector('dialog')?.textContent).toContain('Does this suit you both');
    await type('When would you like to look at it again?', 'yesterday');
    await press('Still fine');
    expect(pageText()).toContain('That day has been.');
    await type('When would you like to look at it again?', 'in two weeks');
    await press('Still fine');
    expect((await view()).agreements).toMatchObject([{ reviewOn: addDays(today, 14) }]);
    await goTo('#/milestones');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('leads on to changing it', async () => {
    const id = await agreement({ reviewOn: today });
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    await press('Change it');
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
    await type('What have you two agreed?', 'We ring first');
    await press('Save');
    expect((await view()).agreements).toMatchObject([{ text: 'We ring first' }]);
  });

  it('opens it for changes before its day', async () => {
    const id = await agreement();
    await show(<Home />);
    await goTo(`#/milestones/${id}`);
    expect(field('What have you two agreed?').value).toBe('We ask before we visit');
    await press('Delete');
    expect((await view()).agreements).toEqual([]);
  });
});
