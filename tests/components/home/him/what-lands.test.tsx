// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { IDEAS } from '@/content/ideas';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { ideaOutcomeIdOf, type Outcome } from '@/lib/domain/idea-day';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import type { Practice } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import { saveRecord } from '@/lib/storage/records';
import { clearPage, control, pageText, press, show } from '@/tests/support/on-page';

const today = localDateAt(new Date());
const him = async () => (await readFamily()).son as Son;
const open = () => show(<Home />);
const EMPTY = 'When you have told us how a few ideas went';

async function answer(practice: Practice, ...outcomes: readonly Outcome[]) {
  const { id: sonId } = await him();
  const ideas = IDEAS.filter((idea) => idea.practice === practice);
  for (const [index, outcome] of outcomes.entries()) {
    const on = addDays(today, -index - 1);
    const ideaId = ideas[index]?.id ?? '';
    const id = ideaOutcomeIdOf(sonId, ideaId, on);
    await saveRecord('ideaOutcomes', { id, sonId, ideaId, on, outcome }, Date.now());
  }
}
const well = Array<Outcome>(5).fill('went-well');
const hard = Array<Outcome>(5).fill('was-hard');

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([
    import('@/components/home/him/Him'),
    import('@/lib/app/sons/read-what-lands'),
    import('@/lib/formats/spoken-date'),
  ]),
);
beforeEach(async () => {
  location.hash = '#/him';
  await addSon({ name: 'Daniel' }, Date.now());
});
afterEach(clearPage);

describe('what lands with him', () => {
  it('is left open, kindly, before there is enough to say', async () => {
    await answer('small-gifts', ...well.slice(1));
    await open();
    expect(pageText()).toContain(EMPTY);
    expect(pageText()).toContain('What he agreed to always comes first');
  });

  it('is said in sentences with what they do, and never in numbers', async () => {
    await answer('small-gifts', ...well);
    await answer('meals', ...well.slice(2), ...hard.slice(3));
    await answer('hard-news', ...hard);
    await answer('play', ...Array<Outcome>(5).fill('put-away'));
    await open();
    const card = [...document.querySelectorAll('section')].find(({ textContent }) =>
      textContent?.startsWith('What lands with him'),
    );
    const lines = [...(card?.querySelectorAll('li p') ?? [])].map((each) => each.textContent);
    expect(lines).toEqual([
      'Small gifts: this often goes well with Daniel.These ideas come a little more often.',
      'Hearing hard news: this has often felt hard.These ideas come a little less often.',
      'Play and games: this seems not quite right for you two.These ideas come a little less often.',
    ]);
    expect(card?.textContent).toContain('Other kinds of ideas go one way and the other.');
    expect(card?.textContent).not.toContain('Food and meals');
    expect(card?.textContent).not.toMatch(/[\d%]/);
  });

  it('is one sentence when everything goes one way and the other', async () => {
    await answer('meals', ...well.slice(2), ...hard.slice(3));
    await open();
    expect(pageText()).toContain('What you tried goes one way and the other.');
    expect(pageText()).not.toContain('Start afresh');
    expect(pageText()).not.toContain(EMPTY);
  });

  it('begins afresh line by line, with an undo, and the focus has a place', async () => {
    await answer('small-gifts', ...well);
    await answer('hard-news', ...hard);
    await open();
    await press('Start afresh with “Hearing hard news”');
    expect(await him()).toMatchObject({ landsAfresh: { 'hard-news': today } });
    expect(pageText()).toContain('Hearing hard news: a fresh start.');
    expect(document.activeElement).toBe(control('Start afresh with “Small gifts”'));
    await press('Undo');
    expect(control('Start afresh with “Hearing hard news”')).toBeTruthy();
    await press('Start afresh with “Hearing hard news”');
    await press('Start afresh with “Small gifts”');
    expect(pageText()).toContain(EMPTY);
    expect(document.activeElement?.textContent).toBe('What lands with him');
  });
});
