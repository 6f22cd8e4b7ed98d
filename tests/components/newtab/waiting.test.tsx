// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPaint } from '@/components/newtab/idle';
import { NewTab } from '@/components/newtab/NewTab';
import { readSnapshot } from '@/components/newtab/snapshot';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { newestInteractions } from '@/lib/storage/interactions';
import { saveSon } from '@/lib/storage/sons';
import { keepEarlierDay, keepFamily } from '@/tests/support/new-tab';
import { clearPage, pageText, settled, show } from '@/tests/support/on-page';
import { aSon } from '@/tests/support/reminder-records';
import { keepWaiting, loadWaitingActs, stateOf } from '@/tests/support/waiting';

const TODAY = () => localDateAt(Date.now());
const DANIEL = aSon();
const HELLO = 'A small hello for Daniel?';

beforeAll(() => Promise.all([afterFirstPaint(), loadWaitingActs()]));
beforeEach(async () => {
  localStorage.clear();
  await keepFamily(DANIEL);
});
afterEach(async () => {
  clearPage();
  await settled();
});

const calm = async () => {
  for (const _time of [1, 2, 3]) await settled();
};
const open = async () => {
  await show(<NewTab saved={readSnapshot()} />);
  await vi.waitFor(() => expect(seen()).toContain('Been in touch?'), 5000);
  await calm();
};
const section = () => document.getElementById('waiting')?.closest('section');
/** What she can see, without the parts that are hidden. */
function seen(place: Element | null | undefined = document.querySelector('main')): string {
  if (!place || place.hasAttribute('hidden')) return '';
  const copy = place.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy.textContent ?? '';
}
async function press(name: string, within: Element | null | undefined = section()) {
  const buttons = [...(within?.querySelectorAll('button') ?? [])];
  const button = buttons.find((each) => each.textContent === name && !each.closest('[hidden]'));
  if (!button) throw new Error(`No ${name} to press`);
  button.focus();
  await act(() => button.click());
  await calm();
}
const pressUndo = () =>
  press(
    'Undo',
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Undo')
      ?.parentElement,
  );
const logged = () => newestInteractions(DANIEL.id, 10);

describe('what waits on the new tab', () => {
  it('is not there while nothing waits', async () => {
    await open();
    expect(seen(section())).toBe('');
  });

  it('leads to its words on the full page', async () => {
    const id = await keepWaiting(HELLO);
    await open();
    const link = section()?.querySelector('li a');
    expect(link?.textContent).toBe(HELLO);
    expect(link?.getAttribute('href')).toBe(`/home.html#/waiting/${encodeURIComponent(id)}`);
    expect(seen(section())).not.toContain('See all');
  });

  it('is in the words of the last visit before anything is read', async () => {
    await keepWaiting(HELLO);
    await open();
    expect(readSnapshot()?.days[TODAY()]?.['waiting.0']).toBe(HELLO);
    expect(readSnapshot()?.days[addDays(TODAY(), 1)]?.['waiting.0']).toBe(HELLO);
  });

  it('shows two, of any of her three sons, and the way to the rest', async () => {
    for (const name of ['Tom', 'Ben']) {
      await saveSon(aSon({ id: name, name }), 0);
      await keepWaiting(`A small hello for ${name}?`, { sonId: name, on: addDays(TODAY(), -1) });
    }
    await keepWaiting(HELLO);
    await open();
    expect(seen(section())).toContain('Ben?');
    expect(seen(section())).toContain('Tom?');
    expect(seen(section())).not.toContain(HELLO);
    expect(section()?.querySelector('a[href="/home.html#/waiting"]')?.textContent).toBe('See all');
    expect(seen(section())).toContain('See all');
  });

  it('stands above the first steps on the first day', async () => {
    await keepWaiting(HELLO);
    await open();
    const rail = seen(document.querySelector('aside'));
    expect(rail.indexOf(HELLO)).toBeGreaterThan(-1);
    expect(rail.indexOf(HELLO)).toBeLessThan(rail.indexOf('When you have a minute'));
  });
});

describe('done', () => {
  let id: string;
  beforeEach(async () => {
    await keepEarlierDay(DANIEL.id);
    id = await keepWaiting(HELLO);
    await open();
    await press('Done');
  });

  it('settles it at once and asks how they were in touch, the likeliest first', async () => {
    expect(await stateOf(id)).toBe('done');
    expect(seen(section())).not.toContain(HELLO);
    expect(seen(section())).toContain('Lovely. How were you in touch?');
    expect(document.activeElement?.textContent).toBe('Text');
    expect(await logged()).toHaveLength(0);
  });

  it('logs with one more press, once, and offers to add to it', async () => {
    const call = [...(section()?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Call',
    );
    await act(() => {
      call?.click();
      call?.click();
    });
    await calm();
    expect(await logged()).toMatchObject([{ kind: 'call', sonId: DANIEL.id }]);
    expect(pageText()).toContain('Call saved for today');
    expect(pageText()).toContain('Anything to add?');
    expect(seen(section())).toBe('');
  });

  it('and its log are both taken back by one undo', async () => {
    await press('Text');
    await pressUndo();
    expect(await logged()).toHaveLength(0);
    expect(await stateOf(id)).toBe('shown');
    expect(seen(section())).toContain(HELLO);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is taken back before anything is logged, too', async () => {
    await pressUndo();
    expect(await stateOf(id)).toBe('shown');
    expect(seen(section())).toContain(HELLO);
    expect(seen(section())).not.toContain('How were you in touch?');
  });

  it('may have nothing to note', async () => {
    await press('Nothing to note');
    expect(await logged()).toHaveLength(0);
    expect(seen(section())).toBe('');
    expect(document.activeElement?.id).toBe('idea');
  });
});

describe('the other answers', () => {
  it('done with what leads to no contact asks nothing', async () => {
    const id = await keepWaiting('The week ahead', { nudge: 'weekly-look', kinds: [] });
    await open();
    await press('Done');
    expect(await stateOf(id)).toBe('done');
    expect(pageText()).toContain('Done. It is off your list.');
    expect(pageText()).not.toContain('How were you in touch?');
    expect(document.activeElement?.id).toBe('idea');
  });

  it('later asks when, puts it off and can be undone', async () => {
    const id = await keepWaiting(HELLO);
    await keepWaiting('Another hello?', { on: addDays(TODAY(), 1) });
    await open();
    await press('Later');
    expect(seen(section())).toContain('When would you like to hear of it again?');
    await press('Next week');
    expect(await stateOf(id)).toBe('snoozed');
    expect(seen(section())).not.toContain(HELLO);
    expect(document.activeElement?.id).toBe('waiting');
    await pressUndo();
    expect(await stateOf(id)).toBe('shown');
  });

  it('later does not offer next week for a day that comes sooner, and can be left', async () => {
    const id = await keepWaiting('Tomorrow: Driving test', {
      nudge: 'milestone',
      on: addDays(TODAY(), 1),
    });
    await open();
    await press('Later');
    expect(seen(section())).toContain('Tomorrow');
    expect(seen(section())).not.toContain('Next week');
    await press('Cancel');
    expect(await stateOf(id)).toBe('shown');
    expect(document.activeElement?.id).toBe('waiting');
  });

  it('not this time puts it away', async () => {
    const id = await keepWaiting(HELLO);
    await open();
    await press('Not this time');
    expect(await stateOf(id)).toBe('not-this-time');
    expect(await logged()).toHaveLength(0);
  });
});
