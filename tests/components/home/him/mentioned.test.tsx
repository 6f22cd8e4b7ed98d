// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { settleFollowUp } from '@/lib/app/follow-ups/settle-follow-up';
import { addSon } from '@/lib/app/sons/add-son';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { longDay } from '@/lib/i18n/formats';
import { listFollowUps } from '@/lib/storage/follow-ups';
import { clearPage, field, pageText, press, show, type } from '@/tests/support/on-page';

const today = localDateAt(new Date());
const inDays = (days: number) => addDays(today, days);
let sonId = '';
const all = () => listFollowUps(sonId);
const one = async () => (await all())[0];
const open = () => show(<Home />);
const note = (more: object = {}) =>
  addFollowUp({ sonId, text: 'how the interview went', ...more }, Date.now());

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([import('@/components/home/him/Him'), import('@/lib/formats/spoken-date')]),
);
beforeEach(async () => {
  location.hash = '';
  sonId = (await addSon({ name: 'Daniel' }, Date.now())).id;
});
afterEach(clearPage);

describe('something he mentioned', () => {
  it('is added with its days, and shown with them', async () => {
    await open();
    await press('Add something he mentioned');
    await type('What is it about?', 'how the interview went');
    await type('A day for a word of luck', 'in 3 days');
    await type('A good day to ask', 'in 5 days');
    await press('Save');
    expect(await one()).toMatchObject({
      text: 'how the interview went',
      luckOn: inDays(3),
      askOn: inDays(5),
    });
    expect(pageText()).toContain('How the interview went');
    expect(pageText()).toContain(`A word of luck on ${longDay(inDays(3), today)}.`);
    expect(pageText()).toContain(`Ask on ${longDay(inDays(5), today)}.`);
    await press('Undo');
    expect(await all()).toEqual([]);
  });

  it('needs its words', async () => {
    await open();
    await press('Add something he mentioned');
    await press('Save');
    expect(pageText()).toContain('Please say what it is about');
    expect(await all()).toEqual([]);
  });

  it('gets another day and loses another, and nothing else', async () => {
    const before = await note({ luckOn: inDays(1), askOn: inDays(3), interactionId: 'call' });
    await open();
    await press('Change: How the interview went');
    await type('A day for a word of luck', '');
    await type('A good day to ask', 'in 9 days');
    await press('Save');
    const { luckOn: _gone, ...others } = before;
    expect(await one()).toMatchObject({ ...others, askOn: inDays(9) });
    expect(await one()).not.toHaveProperty('luckOn');
  });

  it.each([
    ['A good day to ask', 'yesterday', 'That day is over.'],
    ['A good day to ask', 'some day', 'That date has no day.'],
    ['A day for a word of luck', 'in 8 days', 'The word of luck comes first.'],
  ])('does not take for "%s": %s', async (label, text, sentence) => {
    const before = await note({ askOn: inDays(3) });
    await open();
    await press('Change: How the interview went');
    await type(label, text);
    await press('Save');
    expect(pageText()).toContain(sentence);
    expect(await one()).toMatchObject(before);
  });

  it('keeps a day that has been, and says nothing of it', async () => {
    await note({ askOn: inDays(-9), luckOn: inDays(-12) });
    await open();
    expect(pageText()).toContain('Ask whenever it suits you both.');
    await press('Change: How the interview went');
    await press('Save');
    expect(await one()).toMatchObject({ askOn: inDays(-9), luckOn: inDays(-12) });
  });

  it('can be a hard time, which asks nothing, and keeps the day of luck for later', async () => {
    await note({ luckOn: inDays(4) });
    await open();
    await press('Change: How the interview went');
    await press('He is having a hard time');
    expect(pageText()).not.toContain('A day for a word of luck');
    await press('Save');
    expect(await one()).toMatchObject({ isHardTime: true, luckOn: inDays(4) });
    expect(pageText()).toContain(`comes back softly on ${longDay(inDays(3), today)}`);
    await press('Change: How the interview went');
    await press('He is having a hard time');
    await press('Save');
    expect(await one()).not.toHaveProperty('isHardTime');
  });

  it('is deleted with an undo, and the focus stays in the list', async () => {
    await note({ askOn: inDays(1) });
    await note({ text: 'about the move' });
    await open();
    await press('Change: How the interview went');
    await press('Delete');
    expect((await all()).map(({ text }) => text)).toEqual(['about the move']);
    expect(document.activeElement?.closest('li')?.textContent).toContain('About the move');
    await press('Undo');
    expect(await all()).toHaveLength(2);
  });
});

describe('a tick', () => {
  it('asks what he said, and folds it away', async () => {
    await note();
    await open();
    await press('How the interview went');
    expect(document.activeElement).toBe(field('What did he say?'));
    await type('What did he say?', 'He got it');
    await press('Save');
    expect(await one()).toMatchObject({ askedOn: today, answer: 'He got it' });
    expect(document.activeElement?.textContent).toBe('Add something he mentioned');
    const lately = () => document.querySelector('details')?.textContent;
    await expect.poll(lately).toContain('He said: “He got it”');
    await press('Undo');
    expect(await one()).toMatchObject({ askedOn: today, answer: '' });
  });

  it('is taken back whole', async () => {
    await note({ askOn: inDays(2) });
    await open();
    await press('How the interview went');
    await press('Undo');
    expect(await one()).toMatchObject({ askOn: inDays(2) });
    expect(await one()).not.toHaveProperty('askedOn');
    expect(document.querySelector('details')).toBeNull();
  });

  it('lets a hard time rest without a question', async () => {
    await note({ isHardTime: true });
    await open();
    await press('How the interview went');
    expect(await one()).toMatchObject({ askedOn: today });
    expect(pageText()).not.toContain('What did he say?');
    expect(document.activeElement?.textContent).toBe('Add something he mentioned');
  });
});

describe('what she asked lately', () => {
  beforeEach(async () => {
    const { id } = await note();
    await settleFollowUp(id, Date.now(), 'Well');
    await open();
    await press('Change: How the interview went');
  });

  it('lets her put right what he said', async () => {
    expect(field('What he said').value).toBe('Well');
    await type('What he said', 'Very well');
    await press('Save');
    expect(await one()).toMatchObject({ askedOn: today, answer: 'Very well' });
  });

  it('can be asked again, and undo brings his answer back', async () => {
    await press('Ask again');
    expect(await one()).not.toHaveProperty('askedOn');
    await press('Undo');
    expect(await one()).toMatchObject({ askedOn: today, answer: 'Well' });
  });
});

it('stays short however much he mentioned', async () => {
  for (let index = 1; index <= 8; index++) await note({ text: `${index} ${'x'.repeat(300)}` });
  await open();
  const rows = () => document.querySelectorAll('input[type=checkbox][data-item]').length;
  expect(rows()).toBe(5);
  await press('Show all of them');
  expect(rows()).toBe(8);
});
