// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '@/components/home/Home';
import { ideasForHim } from '@/lib/app/ideas/ideas-for-him';
import { addSon } from '@/lib/app/sons/add-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { removeSon } from '@/lib/app/sons/remove-son';
import { sayHowItWent } from '@/lib/app/today/say-how-it-went';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { newestInteractions } from '@/lib/storage/interactions';
import { listWalks } from '@/lib/storage/path-walks';
import { clearPage, control, goTo, pageText, press, settled, show } from '@/tests/support/on-page';

vi.mock('@/content/paths', async () => {
  const { SLOW_PATH, SMALL_PATH } = await import('@/tests/support/small-path');
  return { PATHS: [SMALL_PATH, SLOW_PATH] };
});
vi.mock('@/content/ideas', async () => {
  const { inventIdea } = await import('@/tests/support/invented');
  const calls = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    inventIdea(`call-${name}`, {
      title: `Call about ${name}`,
      why: `Why ${name} may help.`,
      words: [`Hello from ${name}.`],
      contact: 'two-way',
      logsAs: 'call',
    }),
  );
  return { IDEAS: [...calls, inventIdea('sit', { title: 'Sit with it' })] };
});

let sonId = '';
const today = localDateAt(new Date());
const change = (changes: Partial<Son>) =>
  changeSon(sonId, (son) => ({ ...son, ...changes }), Date.now());
const walk = async (path = 'near') => (await listWalks(sonId)).find((each) => each.path === path);
const texts = (css: string) => [...document.querySelectorAll(css)].map((each) => each.textContent);
const current = () => document.querySelector('[aria-current=step]')?.textContent;
const begin = async (path = 'A small path') => {
  await press(`Begin: ${path}`);
};
/** The titles of the acts that stand there now. */
const acts = () => texts('summary b').filter((title) => title !== 'Where to find help');

beforeAll(() => import('@/components/home/paths/Paths'));
beforeEach(async () => {
  location.hash = '#/paths';
  sonId = (await addSon({ name: 'Daniel' }, Date.now())).id;
  await change({ season: 'drifting' });
});
afterEach(clearPage);

describe('before she is on a path', () => {
  it('all stand there, those that suit how things are first', async () => {
    await change({ season: 'hurt' });
    await show(<Home />);
    expect(texts('main h2')).toEqual(['A slow path', 'A small path']);
    expect(texts('main section')[0]).toContain('Suits how things are');
    expect(texts('main section')[1]).not.toContain('Suits how things are');
    expect(pageText()).toContain('Take a week or two for each step.');
    expect(document.activeElement).toBe(document.body);
  });

  it('one begins with its first step, and an undo leaves it for another time', async () => {
    await show(<Home />);
    await begin();
    expect(current()).toContain('Name of hear');
    expect(document.activeElement?.tagName).toBe('H1');
    await press('Undo');
    expect(await walk()).toBeUndefined();
    expect(texts('main h2')).toHaveLength(2);
  });

  it('without a son it asks for one', async () => {
    await removeSon(sonId, Date.now());
    await show(<Home />);
    expect(texts('main h2')).toEqual([]);
    expect(pageText()).toContain('What do you call your son?');
  });
});

describe('on a path', () => {
  beforeEach(async () => {
    await show(<Home />);
    await begin();
  });

  it('a step says what it means, with two words at a time', async () => {
    expect(texts('main h2')).toEqual(['Title of hear']);
    expect(texts('main p.words').slice(0, 2)).toEqual(['“hear words one”', '“hear words two”']);
    await press('Other words');
    expect(texts('main p.words').slice(0, 2)).toEqual(['“hear words three”', '“hear words four”']);
    await press('Other words');
    expect(texts('main p.words')[0]).toBe('“hear words one”');
  });

  it('she may look at any step, and its title has the focus', async () => {
    await press('3');
    expect(current()).toContain('Name of cheer');
    expect(document.activeElement?.textContent).toBe('Title of cheer');
    expect(await walk()).toMatchObject({ stepId: 'cheer', tried: [] });
    expect(texts('button')).not.toContain('Other words');
  });

  it('a tick goes on to the next step, and can be taken back', async () => {
    await press('I tried this');
    expect(current()).toContain('Name of help');
    expect(texts('main ol li')[0]).toContain('Tried.');
    expect(document.activeElement?.textContent).toBe('Title of help');
    await press('Undo');
    expect(current()).toContain('Name of hear');
    expect(await walk()).toMatchObject({ tried: [] });
  });

  it('Not yet says a kind line and changes nothing', async () => {
    const before = await walk();
    await press('Not yet');
    expect(pageText()).toContain('It waits here for you');
    expect(await walk()).toEqual(before);
  });

  it('three acts stand to choose from; the chosen one stays while others come', async () => {
    const first = acts();
    expect(first).toHaveLength(3);
    expect(texts('main summary')[0]).toMatch(/minutes? · For you two$/);
    const choose = document.querySelectorAll<HTMLElement>('details [aria-pressed]');
    await act(() => choose[1]?.click());
    await settled();
    await press('Other acts');
    expect(acts()).toHaveLength(4);
    expect(acts()[0]).toBe(first[1]);
    expect(texts('summary')[0]).toContain('Your act for this step');
    await press('I’ll do this one');
    expect(await walk()).not.toHaveProperty('chosen');
  });

  it('asks how the chosen act was, and keeps the answer', async () => {
    await press('I’ll do this one');
    await press('I tried this');
    expect((await walk())?.tried).toMatchObject([{ stepId: 'hear', on: today }]);
    expect((await walk())?.tried[0]?.ideaId).toBeDefined();
    expect(document.activeElement?.textContent).toMatch(/^How was “/);
    await press('It was hard');
    expect(pageText()).toContain('Some things are hard.');
    expect(pageText()).not.toContain('How was “');
  });

  it('knows at once that the act has reached him, and forgets it with the tick', async () => {
    await press('I’ll do this one');
    await press('I tried this');
    expect(await newestInteractions(sonId, 5)).toMatchObject([{ kind: 'call', startedBy: 'her' }]);
    await press('Leave it open');
    expect(await newestInteractions(sonId, 5)).toHaveLength(1);
    await press('Undo');
    expect(await newestInteractions(sonId, 5)).toEqual([]);
  });

  it('counts an act that she did from today’s card, if she likes', async () => {
    const [idea] = await ideasForHim(sonId, today, ({ id }) => id === 'call-c', 1);
    if (!idea) throw new Error('No such act');
    await act(async () => {
      await sayHowItWent(sonId, idea, 'went-well', today, Date.now());
    });
    await settled();
    expect(pageText()).toContain('you did “Call about c”');
    await press('I tried this');
    expect((await walk())?.tried).toMatchObject([{ stepId: 'hear', ideaId: 'call-c' }]);
    expect(await newestInteractions(sonId, 5)).toHaveLength(1);
  });

  it('rests and goes on where she was', async () => {
    await press('I tried this');
    const before = await walk();
    await press('Pause this for a while');
    expect(await walk()).toMatchObject({ state: 'paused' });
    await press('Go on: A small path');
    expect(await walk()).toMatchObject({ ...before, updatedAt: expect.any(Number) });
    expect(current()).toContain('Name of help');
  });

  it('rests when she begins another, and help stands on each slow step', async () => {
    expect(pageText()).not.toContain('Where to find help');
    await goTo('#/paths/all');
    await begin('A slow path');
    expect(await walk('near')).toMatchObject({ state: 'paused' });
    expect(pageText()).toContain('Where to find help');
    expect(pageText()).toContain('There is no hurry.');
    const link = control('findahelpline.com');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    await press('I tried this');
    expect(pageText()).toContain('Leave it for a few days, if you can.');
  });

  it('offers help on a step of mending, of whatever path', async () => {
    await press('2');
    expect(pageText()).toContain('silence is not the end of it');
    expect(pageText()).toContain('Only if you want it');
  });

  it('asks nothing of him while he has room', async () => {
    await change({ isNoContact: true });
    await goTo('#/help');
    await goTo('#/paths');
    expect(pageText()).toContain('He has room now.');
    expect(acts()).toEqual(['Sit with it']);
    expect(pageText()).toContain('These are all that suit you two today.');
  });
});

describe('at the end', () => {
  beforeEach(async () => {
    await show(<Home />);
    await begin();
  });

  it('comes a look back with what she tried, and the path can be walked again', async () => {
    await press('I’ll do this one');
    await press('I tried this');
    await press('End this path here');
    expect(pageText()).toContain('The end of the small path.');
    expect(texts('main ol li')[0]).toMatch(/^Name of hear .+ Call about/);
    await press('Walk it again');
    expect(texts('main ol li')[0]).not.toContain('Tried.');
    await press('End this path here');
    expect(texts('details')[0]).toMatch(/^The time before.*Name of hear/);
  });

  it('of a slow path speaks of rest before another, and of a light one does not', async () => {
    await press('End this path here');
    expect(pageText()).not.toContain('Rest first');
    await press('Begin another');
    await goTo('#/paths/all');
    await begin('A slow path');
    await press('End this path here');
    expect(pageText()).toContain('Rest first, as long as you like.');
    expect(control('Begin another')).toBeTruthy();
  });

  it('comes by itself with the last step, and an undo brings the step back', async () => {
    await press('I tried this');
    await press('3');
    await press('I tried this');
    expect(pageText()).toContain('A look back');
    await press('Undo');
    expect(current()).toContain('Name of cheer');
  });

  it('stays readable, and undo of the end goes on', async () => {
    await press('End this path here');
    await press('Undo');
    expect(current()).toContain('Name of hear');
    await press('End this path here');
    await press('Begin another');
    await goTo('#/paths/all');
    await press('Look back: A small path');
    await goTo('#/paths/near');
    expect(pageText()).toContain('The end of the small path.');
  });
});
