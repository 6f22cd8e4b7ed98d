// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ideas } from '@/components/home/ideas/Ideas';
import { useQuery } from '@/components/hooks/use-query';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { readFamily } from '@/lib/app/sons/read-family';
import type { Son } from '@/lib/domain/son';
import { findRecord, saveRecord } from '@/lib/storage/records';
import { DANIEL } from '@/tests/support/daniel';
import {
  choose,
  clearPage,
  control,
  field,
  pageText,
  press,
  settled,
  show,
  type,
} from '@/tests/support/on-page';

function Page() {
  const family = useQuery(readFamily, ['sons', 'settings']);
  return family.state === 'ready' ? <Ideas family={family.value} openId={undefined} /> : null;
}
const open = async (changes: Partial<Son> = {}) => {
  await saveRecord('sons', { ...DANIEL, ...changes }, 1);
  await show(
    <main>
      <Page />
      <NoticeBar />
    </main>,
  );
};
const card = (title: string) =>
  [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
const rowsIn = (title: string) => [...(card(title)?.querySelectorAll<HTMLElement>('li') ?? [])];
const given = () => document.querySelector('h3')?.textContent ?? '';
const titleOf = (row: HTMLElement | undefined) =>
  row?.querySelector('summary span')?.textContent ?? '';
const openRow = async (row: HTMLElement | undefined) => {
  await act(() => row?.querySelector('summary')?.click());
  await settled();
};
/** Presses a button within a part of the page. */
const pressIn = async (part: Element | undefined, name: string) => {
  const button = [...(part?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === name,
  );
  button?.focus();
  await act(() => button?.click());
  await settled();
};
const FIND = 'Look through all ideas';
const KEPT = 'Kept at hand';

beforeEach(() => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function showAsOpen(
    this: HTMLDialogElement,
  ) {
    this.open = true;
  });
});
afterEach(() => {
  clearPage();
  vi.restoreAllMocks();
});

describe('give me one for', () => {
  it('shows one idea, says its title, and goes on to another with the focus where it was', async () => {
    await open();
    expect(given()).toBe('');
    await press('A phone call');
    const first = given();
    expect(first).not.toBe('');
    expect(control('A phone call').getAttribute('aria-pressed')).toBe('true');
    const status = card('Give me one for…')?.querySelector('[role=status]');
    expect(status?.textContent).toBe(`Now showing: ${first}`);
    control('Another one').focus();
    await press('Another one');
    expect(given()).not.toBe(first);
    expect(status?.textContent).toBe(`Now showing: ${given()}`);
    expect(document.activeElement?.textContent).toBe('Another one');
  });

  it('shows for two minutes what takes no longer', async () => {
    await open();
    await press('Two minutes');
    for (let step = 0; step < 8; step += 1) {
      const facts = document.querySelector('h3')?.previousElementSibling?.textContent;
      expect(facts).toMatch(/^[12] minutes? ·/);
      await press('Another one');
    }
  });

  it('has something quiet to show for a call when things are silent', async () => {
    await open({ season: 'silent' });
    await press('A phone call');
    expect(given()).not.toBe('');
  });

  it('offers nothing that is about being with him while he would like some room', async () => {
    await open({ isNoContact: true });
    expect(pageText()).toContain('Daniel would like some room just now.');
    expect(pageText()).not.toContain('A phone call');
    await press('My hard day');
    expect(document.querySelector('h3')?.previousElementSibling?.textContent).toContain(
      'For you alone',
    );
  });

  it('takes how it went, keeps the focus with the words, and takes it back', async () => {
    await open();
    await press('A phone call');
    control('I did this').focus();
    await press('I did this');
    expect(document.activeElement?.textContent).toBe('Lovely. How did it go?');
    await press('It went well');
    expect(document.activeElement?.textContent).toContain('We have noted that it went well.');
    await press('Change my answer');
    await press('Not yet');
    expect(control('I did this')).toBeTruthy();
  });

  it('goes on to the next when one is not for them, and back to it by undo', async () => {
    await open();
    await press('A visit');
    const first = given();
    control('Not for us').focus();
    await press('Not for us');
    expect(given()).not.toBe(first);
    expect(document.activeElement?.textContent).toBe('Not for us');
    await press('Undo');
    expect(given()).toBe(first);
  });
});

describe('an idea at hand', () => {
  it('stands on top of the page, opens there, and goes with an undo', async () => {
    await open();
    expect(card(KEPT)).toBeUndefined();
    await press('A visit');
    const title = given();
    await press('Keep at hand');
    expect(rowsIn(KEPT).map(titleOf)).toEqual([title]);
    await openRow(rowsIn(KEPT)[0]);
    expect(rowsIn(KEPT)[0]?.textContent).toContain('I did this');
    await pressIn(rowsIn(KEPT)[0], 'Let it go');
    expect(card(KEPT)).toBeUndefined();
    expect(document.activeElement?.tagName).toBe('H1');
    await press('Undo');
    expect(rowsIn(KEPT).map(titleOf)).toEqual([title]);
  });
});

describe('the whole library', () => {
  it('shows twenty at a time, and says how many there are', async () => {
    await open();
    expect(rowsIn(FIND)).toHaveLength(20);
    expect(card(FIND)?.querySelector('[role=status]')?.textContent).toMatch(/^\d+ ideas$/);
    await press('Show more');
    expect(rowsIn(FIND)).toHaveLength(40);
    expect(document.activeElement).toBe(rowsIn(FIND)[20]?.querySelector('summary'));
  });

  it('is narrowed by kind, time and place', async () => {
    await open();
    await choose('What kind of act', 'Small gifts');
    await choose('How much time', 'Up to 15 minutes');
    await choose('Where he is', 'Nearby');
    const facts = rowsIn(FIND).map((row) => row.querySelector('summary')?.textContent ?? '');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((text) => !text.includes('Small gifts'))).toEqual([]);
    const minutes = facts.map((text) => Number(/(\d+) minutes? ·/.exec(text)?.[1]));
    expect(Math.max(...minutes)).toBeLessThanOrEqual(15);
  });

  it('shows what does not fit when asked, each with its reason in one phrase', async () => {
    await open({ season: 'hurt' });
    expect(pageText()).not.toContain('Things are hurt just now');
    await act(() => field('Only what fits Daniel now').click());
    expect(pageText()).toContain('Things are hurt just now');
    expect(pageText()).not.toContain('whyNot');
  });

  it('finds a word, and says kindly when there is nothing', async () => {
    await open();
    const search = field('Search the ideas');
    await act(() => void search.dispatchEvent(new FocusEvent('focus')));
    for (const word of ['soup', 'birthday', 'sorry']) {
      expect(pageText()).toContain(word);
      await type('Search the ideas', word);
      expect(rowsIn(FIND).length, word).toBeGreaterThan(0);
      expect(rowsIn(FIND).length, word).toBeLessThan(40);
    }
    await type('Search the ideas', 'xylophonist');
    expect(rowsIn(FIND)).toHaveLength(0);
    expect(pageText()).toContain('Nothing with that word. Try a shorter one.');
  });

  it('shows what waits, with its reason, when nothing with her word fits', async () => {
    await open({ season: 'hurt' });
    await act(() => void field('Search the ideas').dispatchEvent(new FocusEvent('focus')));
    await type('Search the ideas', 'birthday');
    expect(pageText()).toMatch(
      /Nothing with that fits just now\. \d+ ideas for other days are below\./,
    );
    const waiting = [...document.querySelectorAll('[aria-label="For other days"] li')];
    const reason = /For the days around a big day of his|Things are hurt just now|For a/;
    expect(waiting.length).toBeGreaterThan(2);
    expect(waiting.filter(({ textContent }) => !reason.test(textContent ?? ''))).toEqual([]);
    await type('Search the ideas', '');
    expect(pageText()).not.toContain('For other days');
  });

  it('never brings back by a search what she put away', async () => {
    await open();
    await act(() => void field('Search the ideas').dispatchEvent(new FocusEvent('focus')));
    await type('Search the ideas', 'chess');
    const title = titleOf(rowsIn(FIND)[0]);
    await openRow(rowsIn(FIND)[0]);
    await pressIn(rowsIn(FIND)[0], 'Not for us');
    expect(rowsIn(FIND).map(titleOf)).not.toContain(title);
  });

  it('says where to leave out what costs money, when that is what she asks', async () => {
    await open();
    await act(() => void field('Search the ideas').dispatchEvent(new FocusEvent('focus')));
    await type('Search the ideas', 'money');
    expect(pageText()).toContain('You can leave out what costs money.');
    await type('Search the ideas', 'soup');
    expect(pageText()).not.toContain('You can leave out what costs money.');
  });

  it('puts one away, goes on with the next, and brings it back from its list', async () => {
    await open();
    const [first, second] = rowsIn(FIND).map(titleOf);
    await openRow(rowsIn(FIND)[0]);
    await pressIn(rowsIn(FIND)[0], 'Not for us');
    expect(titleOf(rowsIn(FIND)[0])).toBe(second);
    expect(document.activeElement).toBe(rowsIn(FIND)[0]?.querySelector('summary'));
    await press(`Bring back: ${first}`);
    expect(titleOf(rowsIn(FIND)[0])).toBe(first);
    expect(pageText()).not.toContain('These do not come on your card.');
  });
});

describe('her own ideas', () => {
  const add = async () => {
    await press('Add an idea of your own');
    await type('What could you do?', 'Bake the bread he likes');
    await press('Save');
  };

  it('need a line that says what to do', async () => {
    await open();
    await press('Add an idea of your own');
    await press('Save');
    expect(pageText()).toContain('Please say in one line what it is');
    expect(document.activeElement).toBe(field('What could you do?'));
  });

  it('ask for the least, and for more only if she likes', async () => {
    await open();
    await press('Add an idea of your own');
    const more = document.querySelector('dialog details');
    expect(more?.querySelector('summary')?.textContent).toBe('More, if you like');
    expect(more?.hasAttribute('open')).toBe(false);
    expect(more?.contains(field('Words you could say'))).toBe(true);
    expect(more?.contains(field('What could you do?'))).toBe(false);
    expect(more?.contains(control('Save'))).toBe(false);
  });

  it('are never cut: what is too long is said and waits, all of it', async () => {
    await open();
    await press('Add an idea of your own');
    await type('What could you do?', `Bake ${'b'.repeat(120)}`);
    expect(pageText()).toContain('120 letters are the most we can keep.');
    expect(field('What could you do?')).toMatchObject({ value: `Bake ${'b'.repeat(120)}` });
    await press('Save');
    expect(document.activeElement).toBe(field('What could you do?'));
    await type('What could you do?', 'Bake bread');
    await type('Why it may help', 'w'.repeat(601));
    await press('Save');
    expect(pageText()).toContain('600 letters are the most we can keep.');
    expect(document.querySelector('dialog details')?.hasAttribute('open')).toBe(true);
    await type('Why it may help', 'He likes it.');
    await press('Save');
    expect(rowsIn('Your own ideas').map(titleOf)).toEqual(['Bake bread']);
  });

  it('are added, changed, deleted and brought back', async () => {
    await open();
    await add();
    const own = () => rowsIn('Your own ideas');
    expect(own().map(titleOf)).toEqual(['Bake the bread he likes']);
    await openRow(own()[0]);
    expect(own()[0]?.textContent).not.toContain('Not for us');
    await press('Change it: Bake the bread he likes');
    await choose('What kind of act is it?', 'Food and meals');
    await press('Save');
    expect(own()[0]?.textContent).toContain('Food and meals');
    await press('Change it: Bake the bread he likes');
    await press('Delete');
    expect(own()).toEqual([]);
    await press('Undo');
    expect(own().map(titleOf)).toEqual(['Bake the bread he likes']);
  });

  it('show what she writes as text, whatever it is', async () => {
    await open();
    const title = '<img src=x onerror=alert(1)> 🌊 שלום';
    await press('Add an idea of your own');
    await type('What could you do?', title);
    await press('Save');
    expect(titleOf(rowsIn('Your own ideas')[0])).toBe(title);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the page', () => {
  it('begins with her son before she has told us of him', async () => {
    await show(<Ideas family={{ sons: [], son: undefined }} openId={undefined} />);
    expect(pageText()).toContain('Who is your son?');
  });

  it('says why when it cannot be read', async () => {
    await saveRecord('sons', DANIEL, 1);
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    await show(<Ideas family={{ sons: [DANIEL], son: DANIEL }} openId={undefined} />);
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeTruthy());
    expect(await findRecord('sons', DANIEL.id)).toBeDefined();
  });
});
