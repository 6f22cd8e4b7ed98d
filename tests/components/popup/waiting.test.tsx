// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { changeSettings } from '@/lib/app/settings/settings';
import { newestInteractions } from '@/lib/storage/interactions';
import { saveSon } from '@/lib/storage/sons';
import { clearPage, control, pageText, press, settled, show } from '@/tests/support/on-page';
import { aSon } from '@/tests/support/reminder-records';
import { keepWaiting, loadWaitingActs, stateOf } from '@/tests/support/waiting';

const HELLO = 'A small hello for Daniel?';

beforeAll(loadWaitingActs);
beforeEach(() => saveSon(aSon(), 0));
afterEach(async () => {
  clearPage();
  await settled();
});

/** Opens the popup and waits until it has read what waits. */
const openWith = async (words: string) => {
  await show(<Popup />);
  await vi.waitFor(() => expect(pageText()).toContain(words), 5000);
  await settled();
};
const logged = () => newestInteractions('daniel', 10);

describe('what waits in the popup', () => {
  it('is not there while nothing waits', async () => {
    await show(<Popup />);
    expect(pageText()).not.toContain('Waiting for you');
  });

  it('stands under the buttons, which keep the focus, and leads to its words', async () => {
    const id = await keepWaiting(HELLO);
    await openWith(HELLO);
    expect(document.activeElement?.textContent).toBe('Call');
    const address = `home.html#/waiting/${encodeURIComponent(id)}`;
    expect(control(HELLO).getAttribute('href')).toBe(address);
    expect(pageText()).not.toContain('See all');
  });

  it('is two about him at most, and the way to the rest', async () => {
    for (const title of ['One', 'Two', 'Three']) await keepWaiting(title);
    await openWith('See all');
    const titles = [...document.querySelectorAll('li p a')].map((each) => each.textContent);
    expect(titles).toHaveLength(2);
    expect(control('See all').getAttribute('href')).toBe('home.html#/waiting');
  });

  it('leads to what waits about another son, and shows what is about them all', async () => {
    await saveSon(aSon({ id: 'tom', name: 'Tom' }), 0);
    await changeSettings({ currentSonId: 'daniel' }, 0);
    await keepWaiting('A small hello for Tom?', { sonId: 'tom' });
    await keepWaiting('The week ahead', { sonId: 'tom', nudge: 'weekly-look', kinds: [] });
    await openWith('See all');
    expect(pageText()).not.toContain('A small hello for Tom?');
    expect(pageText()).toContain('The week ahead');
    expect(pageText()).toContain('See all');
  });
});

describe('an answer in the popup', () => {
  let id: string;
  beforeEach(async () => {
    id = await keepWaiting(HELLO);
    await openWith(HELLO);
  });
  const pressDone = async () => {
    const done = [...document.querySelectorAll('li button')].find(
      ({ textContent }) => textContent === 'Done',
    );
    (done as HTMLElement).focus();
    await press('Done');
  };

  it('that it is done logs with one more press, and one undo takes both back', async () => {
    await pressDone();
    expect(await stateOf(id)).toBe('done');
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain(
      'How were you in touch?',
    );
    await press('Text');
    expect(await logged()).toMatchObject([{ kind: 'text' }]);
    expect(pageText()).toContain('Text saved for today');
    expect(pageText()).toContain('Anything to add?');
    await press('Undo');
    expect(await logged()).toHaveLength(0);
    expect(await stateOf(id)).toBe('shown');
    expect(pageText()).toContain(HELLO);
  });

  it('that there is nothing to note gives the focus back to the buttons', async () => {
    await pressDone();
    await press('Nothing to note');
    expect(await stateOf(id)).toBe('done');
    expect(pageText()).not.toContain('Waiting for you');
    expect(document.activeElement?.textContent).toBe('Call');
  });

  it('to hear of it later puts it off', async () => {
    await press('Later');
    await press('Tomorrow');
    expect(await stateOf(id)).toBe('snoozed');
    expect(pageText()).toContain('You will hear of it again tomorrow.');
    await press('Undo');
    expect(await stateOf(id)).toBe('shown');
  });

  it('not this time puts it away', async () => {
    await press('Not this time');
    expect(await stateOf(id)).toBe('not-this-time');
    expect(pageText()).toContain('Put away for this time.');
  });
});
