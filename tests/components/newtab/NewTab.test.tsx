// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSnapshot } from '@/components/newtab/snapshot';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { announceChange } from '@/lib/app/news';
import { readSettings } from '@/lib/app/settings/settings';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { birthdayIdOf, KIND_DEFAULTS, type Milestone } from '@/lib/domain/milestone';
import { setCanary } from '@/lib/platform/canary';
import * as database from '@/lib/storage/database';
import { listFollowUps } from '@/lib/storage/follow-ups';
import { newestInteractions } from '@/lib/storage/interactions';
import { saveRecord } from '@/lib/storage/records';
import { saveSon } from '@/lib/storage/sons';
import { StorageError } from '@/lib/storage/storage-error';
import { anIdea, keepEarlierDay, keepFamily } from '@/tests/support/new-tab';
import {
  bringParts,
  calm,
  openNewTab,
  pressSeen,
  seen,
  shownTitle,
} from '@/tests/support/new-tab-page';
import { clearPage, press, settled } from '@/tests/support/on-page';
import { aMilestone, aSon } from '@/tests/support/reminder-records';

const DANIEL = aSon();
const TODAY = () => localDateAt(Date.now());

beforeAll(bringParts);
beforeEach(() => localStorage.clear());
afterEach(async () => {
  clearPage();
  document.documentElement.removeAttribute('data-private');
  await settled();
});

const birthday = (on = addDays(TODAY(), 3)): Milestone => ({
  id: birthdayIdOf(DANIEL.id),
  sonId: DANIEL.id,
  kind: 'birthday',
  title: '',
  day: {
    repeats: 'yearly',
    month: Number(on.slice(5, 7)),
    day: Number(on.slice(8)),
    sinceYear: Number(on.slice(0, 4)) - 27,
  },
  note: '',
  ...KIND_DEFAULTS.birthday,
});

describe('before anything is set up', () => {
  it('works with an idea that suits everyone, and offers to set up', async () => {
    await openNewTab();
    expect(shownTitle()).toBe('Send a hello that needs no answer');
    expect(seen()).toContain('Set up in two minutes');
    expect(seen()).not.toContain('Do it');
    expect(seen()).not.toContain('Been in touch?');
    expect(document.querySelector('search')?.hasAttribute('hidden')).toBe(false);
  });
});

describe('when her notes have vanished', () => {
  it('says so and leads to what she can do, instead of the first run', async () => {
    await setCanary();
    await openNewTab();
    expect(seen()).toContain('Your notes are not here any more.');
    expect(seen()).toContain('See what you can do');
    expect(seen()).not.toContain('Set up in two minutes');
  });
});

describe('the first day', () => {
  beforeEach(async () => {
    // Late in the morning: by the evening the words of meeting have had their time.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date().setHours(11, 0) });
    await keepFamily(DANIEL, { herName: 'Ruth' });
    await openNewTab();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('meets her, shows the first idea and three small steps, and no empty list', () => {
    expect(seen('h1')).toBe('Lovely to meet you, Ruth');
    expect(seen()).toContain('Your first idea');
    expect(seen()).toContain('Add his birthday');
    expect(seen()).toContain('What does he enjoy?');
    expect(seen()).not.toContain('Coming up');
    expect(seen()).not.toContain('Remember to ask');
  });

  it('asks for no birthday that she has told us, however far ahead it is', async () => {
    await saveRecord('milestones', birthday(addDays(TODAY(), 90)), Date.now());
    for (const ahead of [1, 2, 3]) {
      const day = { repeats: 'once' as const, on: addDays(TODAY(), ahead) };
      await saveRecord('milestones', aMilestone({ id: `test-${ahead}`, day }), Date.now());
    }
    await act(() => announceChange(['milestones']));
    await calm();
    expect(seen()).toContain('Driving test');
    expect(seen()).not.toContain('Add his birthday');
  });

  it('greets her as on any day once she has noted something', async () => {
    await pressSeen('Call');
    expect(seen('h1')).toBe('Good morning, Ruth');
    expect(seen()).toContain('Your first idea');
    await pressSeen('Undo');
    expect(seen('h1')).toBe('Lovely to meet you, Ruth');
  });

  it('takes something to ask in place', async () => {
    await pressSeen('Something to ask himAn exam, a trip, a sore knee');
    const input = document.querySelector<HTMLInputElement>('aside input:not([type])');
    expect(document.activeElement).toBe(input);
    await act(() => {
      if (input) input.value = 'how the exam went';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressSeen('Save');
    expect(seen('aside')).toContain('How the exam went');
    expect(document.activeElement?.id).toBe('idea');
    expect(await listFollowUps(DANIEL.id)).toMatchObject([{ text: 'how the exam went' }]);
  });
});

describe('an ordinary day', () => {
  beforeEach(async () => {
    await keepFamily(DANIEL, { herName: 'Ruth' });
    await keepEarlierDay(DANIEL.id);
  });

  it('shows the idea, and says how to begin where a list is empty', async () => {
    await openNewTab();
    expect(shownTitle()).toBe('Idea 1');
    expect(seen()).toContain('Today’s idea10 minutesShowing interest');
    expect(seen()).toContain('“Words of idea 1.”');
    expect(seen()).toContain('Which dates matter to him? His birthday is a good start.');
    expect(seen()).toContain('When he mentions something, jot it here and we will remind you.');
  });

  it('never takes the focus', async () => {
    await openNewTab();
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps today and tomorrow for the next visit', async () => {
    await openNewTab();
    const days = readSnapshot()?.days ?? {};
    expect(days[TODAY()]?.title).toBe('Idea 1');
    expect(days[addDays(TODAY(), 1)]?.title).toBe('Idea 1');
  });

  it('shows what comes up', async () => {
    await saveRecord('milestones', birthday(), Date.now());
    await openNewTab();
    expect(seen('aside')).toContain('Daniel turns 27in 3 days');
  });

  it('ticks off what she asked, asks what he said, and takes both back', async () => {
    const { id } = await addFollowUp({ sonId: DANIEL.id, text: 'how it went' }, Date.now());
    await openNewTab();
    await act(() => document.querySelector<HTMLInputElement>('aside [type=checkbox]')?.click());
    await settled();
    expect(seen('aside')).toContain('Lovely. What did he say?Only if you like');
    const input = document.querySelector<HTMLInputElement>('aside form input');
    await act(() => {
      if (input) input.value = 'He passed';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressSeen('Save');
    expect(await listFollowUps(DANIEL.id)).toMatchObject([{ id, answer: 'He passed' }]);
    expect(document.activeElement?.id).toBe('to-ask');
    await press('Undo');
    expect(seen('aside')).toContain('How it went');
  });

  it('logs with one press, with undo', async () => {
    await openNewTab();
    await press('Call');
    expect(await newestInteractions(DANIEL.id, 5)).toMatchObject([{ kind: 'call' }]);
    expect(seen('main')).toContain('Call saved for today');
    expect(seen('main')).toContain('You and Daniel talked today.');
    await press('Undo');
    expect(await newestInteractions(DANIEL.id, 5)).toEqual([]);
  });

  it('does what was pressed before the records were read', async () => {
    await act(async () => {
      void openNewTab();
      await Promise.resolve();
      document.querySelector<HTMLElement>('button[value="call "]')?.click();
    });
    await settled();
    expect(await newestInteractions(DANIEL.id, 5)).toHaveLength(1);
  });
});

describe('her sons', () => {
  it('are not to choose from when there is one', async () => {
    await keepFamily(DANIEL);
    await openNewTab();
    expect(document.querySelector('select')?.hidden).toBe(true);
  });

  it('can be switched when there are several, even without a name', async () => {
    await keepFamily(DANIEL, { currentSonId: DANIEL.id });
    await saveSon(aSon({ id: 'tom', addedAt: 1, name: '' }), Date.now());
    await openNewTab();
    const select = document.querySelector('select');
    expect(select?.hidden).toBe(false);
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['Daniel', 'Your son']);
    await act(() => {
      if (select) select.value = 'tom';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
    expect((await readSettings()).currentSonId).toBe('tom');
  });

  it('read right without a name', async () => {
    await keepFamily(aSon({ name: '' }));
    await keepEarlierDay(DANIEL.id);
    await saveRecord('milestones', birthday(), Date.now());
    await openNewTab();
    expect(seen('aside')).toContain('Your son turns 27');
  });

  it('in a silent season are spoken of without a word about time', async () => {
    await keepFamily(aSon({ season: 'silent' }));
    await keepEarlierDay(DANIEL.id);
    await openNewTab();
    expect(seen()).toContain('No rush today. There is one quiet idea below.');
  });
});

describe('while the idea is being chosen', () => {
  beforeEach(() => keepFamily(DANIEL, {}, []));

  it('asks the background, says so calmly, and offers to try again', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await openNewTab();
    expect(send).toHaveBeenCalledWith({ type: 'prepareCards' });
    await act(() => void vi.advanceTimersByTime(1000));
    expect(seen('#idea')).toContain('Choosing today’s idea. One moment.');
    await act(() => void vi.advanceTimersByTime(6000));
    expect(seen('#idea')).toContain('Today’s idea is not ready yet. Your notes are safe.');
    send.mockClear();
    await pressSeen('Try again');
    vi.useRealTimers();
    expect(send).toHaveBeenCalledWith({ type: 'prepareCards' });
  });

  it('shows it as soon as it is there', async () => {
    await openNewTab();
    await keepFamily(DANIEL, {}, [anIdea(7)]);
    await act(() => announceChange(['cards']));
    await settled();
    expect(shownTitle()).toBe('Idea 7');
  });
});

describe('when the records cannot be opened', () => {
  it('says so in plain words, and keeps the clock and the search', async () => {
    vi.spyOn(database, 'database').mockRejectedValue(new StorageError('unavailable', undefined));
    await openNewTab();
    expect(seen()).toContain('Nothing can be kept in a private window.');
    expect(seen('time')).not.toBe('');
    expect(document.querySelector('search')?.hasAttribute('hidden')).toBe(false);
  });
});

describe('Esc', () => {
  const pressEscape = () =>
    act(() => void globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  const isHidden = () => document.documentElement.hasAttribute('data-private');

  it('twice hides her page until she shows it again', async () => {
    await keepFamily(DANIEL);
    await openNewTab();
    await pressEscape();
    expect(isHidden()).toBe(false);
    await pressEscape();
    expect(isHidden()).toBe(true);
    clearPage();
    document.documentElement.removeAttribute('data-private');
    await openNewTab();
    expect(isHidden()).toBe(true);
    await pressSeen('Show again');
    expect(isHidden()).toBe(false);
    expect(localStorage.getItem('kinthread.hidden')).toBeNull();
    expect(document.activeElement?.id).toBe('idea');
  });
});
