// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { addFollowUp } from '@/lib/app/follow-ups/add-follow-up';
import { rememberOwnKind } from '@/lib/app/log/own-kinds';
import { readSettings } from '@/lib/app/settings/settings';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { addDays, localDateAt, weekdayOf } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { setCanary } from '@/lib/platform/canary';
import { closeDatabase } from '@/lib/storage/database';
import { listFollowUps } from '@/lib/storage/follow-ups';
import { newestInteractions } from '@/lib/storage/interactions';
import { interestsOf } from '@/lib/storage/interests';
import {
  clearPage,
  control,
  field,
  pageText,
  press,
  settled,
  show,
  type,
} from '@/tests/support/on-page';

/** As long as suggestions wait for her to pause, and a little more. */
const PAUSE_MS = 350;
const NASTY = '<b onclick="alert(1)">Dän 🎈 \u202Eשמואל\u202C</b>';

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([
    import('@/components/log/LogDetails'),
    import('@/components/log/OwnKindForm'),
    import('@/lib/app/log/forget-own-kind'),
    import('@/components/recovery/VanishedLine'),
    import('@/lib/app/mentions/suggest-from-mention'),
    import('@/lib/app/mentions/keep-suggestion'),
  ]),
);
afterEach(async () => {
  clearPage();
  await settled();
});

const logged = async (son: Son) => (await newestInteractions(son.id, 10))[0];
const pause = async () => {
  await act(() => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)));
  await settled();
};
const choose = async (label: string) => {
  await act(() => field(label).click());
  await settled();
};

describe('with a son', () => {
  let daniel: Son;
  beforeEach(async () => {
    daniel = await addSon({ name: 'Daniel' }, Date.now());
    await show(<Popup />);
  });

  it('has the first kind under her finger, named with the visible word first', () => {
    const names = [...document.querySelectorAll('ul button')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names[0]).toBe('Call: log a call with Daniel');
    expect(names[6]).toBe('Gift or help: log it for Daniel');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(names[0]);
  });

  it('saves with one press and puts Undo next', async () => {
    await press('Call');
    expect(await logged(daniel)).toMatchObject({ kind: 'call', note: '', mentioned: '' });
    expect(await logged(daniel)).not.toHaveProperty('startedBy');
    expect(document.querySelector('[role=status]')?.textContent).toBe('Call saved for today');
    expect(document.activeElement?.querySelector('button')?.textContent).toBe('Undo');
    expect(pageText()).toContain('Last talked today');
  });

  it('takes it back and returns to the button', async () => {
    await press('Meal');
    await press('Undo');
    expect(await logged(daniel)).toBeUndefined();
    expect(pageText()).toContain('Taken back. Nothing was kept.');
    expect(document.activeElement?.textContent).toBe('Meal');
  });

  it('saves each answer as it is given, and Done only closes', async () => {
    await press('Visit');
    await choose('Daniel');
    await choose('Good');
    expect(await logged(daniel)).toMatchObject({ startedBy: 'him', feeling: 'good' });
    await type('A note for you', 'A long walk');
    await type('What did he mention', 'His knee');
    expect(await logged(daniel)).toMatchObject({ note: 'A long walk', mentioned: 'His knee' });
    await press('Take away who and how it felt');
    expect(await logged(daniel)).not.toHaveProperty('feeling');
    await press('Done');
    expect(await logged(daniel)).toMatchObject({ kind: 'visit', note: 'A long walk' });
    expect(document.activeElement?.textContent).toBe('Visit');
  });

  it('receives a hard one without advice', async () => {
    await press('Call');
    await choose('Hard');
    expect(pageText()).toContain('Noted. Some talks are hard. You can leave it there.');
  });

  it('moves it to an earlier day', async () => {
    const today = localDateAt(Date.now());
    await press('Call');
    await choose('Yesterday');
    expect(pageText()).toContain('Call saved for yesterday');
    await choose('Another day');
    await type('Which day?', 'last Tuesday');
    const on = localDateAt((await logged(daniel))?.happenedAt ?? 0);
    expect(weekdayOf(on)).toBe(2);
    expect(on < today).toBe(true);
  });

  it('refuses a day that has not come, in a clear sentence', async () => {
    await press('Call');
    await choose('Another day');
    await type('Which day?', 'tomorrow');
    expect(pageText()).toContain('That day has not come yet. Please give today or an earlier day.');
    expect(localDateAt((await logged(daniel))?.happenedAt ?? 0)).toBe(localDateAt(Date.now()));
  });

  it('suggests from what he mentioned, keeps on a press and takes it back', async () => {
    await press('Call');
    await type('What did he mention', 'He has started bouldering. Driving test tomorrow');
    await pause();
    expect(await listFollowUps(daniel.id)).toEqual([]);
    expect(await interestsOf(daniel.id)).toEqual([]);
    await press('Remind me to ask: how the Driving test went');
    const [followUp] = await listFollowUps(daniel.id);
    expect(followUp).toMatchObject({
      text: 'how the Driving test went',
      luckOn: addDays(localDateAt(Date.now()), 1),
      askOn: addDays(localDateAt(Date.now()), 2),
    });
    await press('Keep it: he likes bouldering');
    expect((await interestsOf(daniel.id)).map(({ name }) => name)).toEqual(['bouldering']);
    const undoButtons = [...document.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'Undo',
    );
    await act(() => undoButtons.at(-1)?.click());
    await settled();
    expect(await interestsOf(daniel.id)).toEqual([]);
    expect(await listFollowUps(daniel.id)).toHaveLength(1);
  });

  it('offers to bring a hard time back softly, with no question', async () => {
    await press('Call');
    await type('What did he mention', 'He lost his job');
    await pause();
    expect(pageText()).not.toContain('Ask about it another time');
    await press('Remind me softly: He lost his job');
    expect(pageText()).toContain('with no question');
    expect(await listFollowUps(daniel.id)).toMatchObject([
      { text: 'about “He lost his job”', isHardTime: true },
    ]);
  });

  it('remembers a kind of her own', async () => {
    await press('Something else');
    await press('Log it');
    expect(pageText()).toContain('Please give it a word or two');
    await type('What was it?', '  Video   call ');
    await press('Log it');
    expect(await logged(daniel)).toMatchObject({ kind: 'own', ownKind: 'Video call' });
    expect((await readSettings()).ownKinds).toEqual(['Video call']);
    await press('Done');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Video call: log it with Daniel',
    );
  });

  it('takes a new kind of her own back with what she logged', async () => {
    await press('Something else');
    await type('What was it?', 'Vidoe call');
    await press('Log it');
    await press('Undo');
    await vi.waitFor(async () => expect((await readSettings()).ownKinds).toEqual([]));
  });

  it('takes a button of her own away, and brings it back by undo', async () => {
    await rememberOwnKind('Chess', Date.now());
    await settled();
    await press('Something else');
    await press('Chess: take this button away');
    await vi.waitFor(async () => expect((await readSettings()).ownKinds).toEqual([]));
    expect(document.activeElement?.localName).toBe('input');
    await press('Undo');
    await vi.waitFor(async () => expect((await readSettings()).ownKinds).toEqual(['Chess']));
  });

  it('keeps 10,000 characters and shows markup as text', async () => {
    const note = NASTY.repeat(250).slice(0, 10_000);
    await press('Call');
    await type('A note for you', note);
    await type('What did he mention', note);
    await pause();
    expect(await logged(daniel)).toMatchObject({ note, mentioned: note });
    expect(document.querySelector('b')).toBeNull();
  });

  it('logs an impatient double press once', async () => {
    const call = document.querySelector<HTMLButtonElement>('ul button');
    await act(() => {
      call?.click();
      call?.click();
    });
    await settled();
    expect(await newestInteractions(daniel.id, 10)).toHaveLength(1);
  });

  it('says so when it was deleted elsewhere meanwhile', async () => {
    await press('Call');
    const { undoLog } = await import('@/lib/app/log/undo-log');
    const interaction = await logged(daniel);
    await act(() => undoLog(interaction?.id ?? '', Date.now()));
    await choose('Good');
    expect(pageText()).toContain('This was taken back in another window.');
  });
});

describe('what to remember to ask', () => {
  it('is ticked, answered and taken back', async () => {
    const daniel = await addSon({ name: 'Daniel' }, Date.now());
    await addFollowUp({ sonId: daniel.id, text: 'how the test went' }, Date.now());
    await show(<Popup />);
    await choose('How the test went');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await type('Lovely. What did he say?', 'He passed');
    expect((await listFollowUps(daniel.id))[0]).toMatchObject({ answer: 'He passed' });
    await press('Undo');
    expect((await listFollowUps(daniel.id))[0]).not.toHaveProperty('askedOn');
    expect(pageText()).toContain('How the test went');
  });
});

describe('when her notes have vanished', () => {
  it('says so in one line that leads to the full page, and asks for no name', async () => {
    await setCanary();
    await show(<Popup />);
    expect(pageText()).toContain('Your notes are not here any more.');
    expect(control('See what you can do').getAttribute('href')).toBe('home.html');
    expect(pageText()).not.toContain('What is your son called?');
    expect(document.querySelector('ul button')).toBeNull();
  });
});

describe('without a son', () => {
  it('asks his name once and then saves what she pressed', async () => {
    await show(<Popup />);
    await press('Letter');
    expect(pageText()).toContain('Then this is saved: Letter.');
    await type('His name', 'Tom');
    await press('Go on');
    const { son } = await readFamily();
    expect(son?.name).toBe('Tom');
    expect(son && (await logged(son))?.kind).toBe('letter');
    expect(pageText()).toContain('Letter saved for today');
  });

  it('goes on without a name, too', async () => {
    await show(<Popup />);
    await press('Go on');
    expect(document.querySelector('h1')?.textContent).toBe('Your son');
    await press('Call');
    expect(pageText()).toContain('Call saved for today');
  });
});

it('logs a press that comes before anything is read', async () => {
  const daniel = await addSon({ name: 'Daniel' }, Date.now());
  await closeDatabase();
  const { render } = await import('preact');
  void act(() => render(<Popup />, document.body));
  document.querySelector<HTMLButtonElement>('ul button')?.click();
  await settled();
  expect(await newestInteractions(daniel.id, 10)).toHaveLength(1);
  expect(pageText()).toContain('Call saved for today');
});

it('lets her choose between sons and remembers it', async () => {
  await addSon({ name: 'Ben' }, 1);
  await addSon({ name: NASTY }, 2);
  await show(<Popup />);
  const menu = document.querySelector('select');
  expect([...(menu?.options ?? [])].map(({ textContent }) => textContent)).toEqual(['Ben', NASTY]);
  const [ben] = (await readFamily()).sons;
  await act(() => {
    if (!menu || !ben) throw new Error('No menu');
    menu.value = ben.id;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
  expect((await readSettings()).currentSonId).toBe(ben?.id);
  await press('Call');
  expect(ben && (await logged(ben))?.kind).toBe('call');
});

it('says in plain words when nothing can be kept here, and offers no button for it', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  await show(<Popup />);
  expect(pageText()).toContain('Nothing can be kept in a private window.');
  expect(pageText()).not.toContain('Been in touch?');
  expect(document.querySelector('main button')).toBeNull();
  vi.restoreAllMocks();
});
