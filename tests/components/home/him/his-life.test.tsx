// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import type { Son } from '@/lib/domain/son';
import { clearPage, field, pageText, press, show, type } from '@/tests/support/on-page';

const him = async () => (await readFamily()).son as Son;
const open = async (draft: Partial<Son> = {}) => {
  await addSon({ name: 'Daniel', ...draft }, Date.now());
  await show(<Home />);
};
const FOLLOWS = 'This follows his stage of life';

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([
    import('@/components/home/him/Him'),
    import('@/lib/app/sons/read-what-lands'),
    import('@/lib/formats/spoken-date'),
  ]),
);
beforeEach(() => {
  location.hash = '#/him';
});
afterEach(clearPage);

describe('where he lives', () => {
  it('follows his stage until she chooses', async () => {
    await open({ stage: 'teen' });
    expect(field('With me').checked).toBe(true);
    expect(pageText()).toContain(FOLLOWS);
    await press('Grown up, living far away');
    expect(field('Too far for that').checked).toBe(true);
    expect(await him()).not.toHaveProperty('livesAt');
    await press('A teenager');
    await press('Too far for that');
    expect(await him()).toMatchObject({ stage: 'teen', livesAt: 'far' });
    expect(pageText()).not.toContain(FOLLOWS);
    await press('A child at home');
    expect(field('Too far for that').checked).toBe(true);
  });

  it('follows the stage that his birthday gives him', async () => {
    await open({ stage: 'teen' });
    await type('His birthday', '1 January 1990');
    expect(field('Near enough to drop in').checked).toBe(true);
  });

  it('and his stage never say two things of a grown man', async () => {
    await open({ stage: 'adult-near' });
    await press('Too far for that');
    expect(field('Grown up, living far away').checked).toBe(true);
    await press('With me');
    expect(field('Grown up, living near').checked).toBe(true);
    await press('Grown up, living far away');
    expect(field('Too far for that').checked).toBe(true);
    expect(pageText()).toContain(FOLLOWS);
  });
});

describe('what is going on in his life', () => {
  it('is chosen, as much as she likes, and taken back', async () => {
    await open();
    expect(pageText()).toContain('Nothing is guessed');
    await press('Is a father');
    await press('Studying or training');
    expect(await him()).toMatchObject({ circumstances: ['studying', 'father'] });
    await press('Is a father');
    expect(await him()).toMatchObject({ circumstances: ['studying'] });
    expect(field('Is a father').checked).toBe(false);
  });

  it('offers a small boy nothing that cannot be, but keeps what she chose in sight', async () => {
    await open({ stage: 'child', circumstances: ['father'] });
    const offered = ['Studying or training', 'Is a father', 'Unwell', 'Grieving'];
    for (const label of offered) expect(field(label).type).toBe('checkbox');
    for (const label of ['Lives with', 'In love', 'Works away', 'Looking for work']) {
      expect(pageText(), label).not.toContain(label);
    }
    await press('Is a father');
    expect(pageText()).not.toContain('Is a father');
    await press('A teenager');
    expect(field('In love').checked).toBe(false);
  });
});
