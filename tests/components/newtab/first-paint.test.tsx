// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewTab } from '@/components/newtab/NewTab';
import { renderShell } from '@/components/newtab/shell';
import type { Words } from '@/components/newtab/slots';
import { keepSnapshot, type Snapshot, snapshotOf } from '@/components/newtab/snapshot';
import { startNewTab } from '@/components/newtab/start-new-tab';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { setLanguage } from '@/lib/i18n/language';

const SCRIPT = readFileSync('public/first-paint.js', 'utf8');
const NOON = new Date(2026, 10, 21, 12, 5);
const TODAY = localDateAt(NOON);

const ORDINARY: Words = {
  status: 'You and Daniel talked yesterday.',
  kicker: 'Today’s idea',
  minutes: '10 minutes',
  family: 'Listening',
  title: 'Ask him to show you how',
  why: 'Most of us relax when we are the expert.',
  short: 'Ask for one photo.',
  words: '“How do you do it?”',
  otherWords: '1',
  because: '1',
  toDo: '1',
  another: '1',
  comingUp: '1',
  'coming.0': 'Daniel turns 27',
  'comingOn.0': 'tomorrow',
  toAsk: '1',
  'ask.0': 'How the test went',
  'waiting.0': 'Daniel’s birthday is tomorrow',
  'waitingUrl.0': '/home.html#/waiting/milestone-1%3Abirthday%402026-11-21',
  allWaiting: '1',
  log: '1',
};
const STATES: Readonly<Record<string, Words>> = {
  'an ordinary day': ORDINARY,
  'an idea she has started, with one before it': {
    ...ORDINARY,
    toDo: '',
    started: '1',
    back: '1',
  },
  'an answered idea': { ...ORDINARY, toDo: '', told: 'Noted.', inJournal: '1' },
  'empty lists': { title: 'A', why: 'B', comingUp: '1', noComing: '1', toAsk: '1', noAsk: '1' },
  'the first day': { hello: 'Lovely to meet you', title: 'A', firstSteps: '1', stepAsk: '1' },
  'no son yet': { title: 'A', why: 'B', words: '“C”', firstSteps: '1', setUp: '1' },
  'notes that have vanished': { status: 'Gone.', title: 'A', why: 'B', vanished: '1' },
  'names with markup': { ...ORDINARY, title: '<b>Dän & "Sons"</b>', 'coming.0': '<img src=x>' },
};

function snapshotFor(words: Words, on: LocalDate, settings: Partial<Settings> = {}): Snapshot {
  const site = { id: '1', label: 'Mail & more', url: 'https://mail.example/?a=1&b=2' };
  const view = {
    today: on,
    settings: { ...DEFAULT_SETTINGS, herName: 'Ruth', sites: [site], ...settings },
    sons: [],
  };
  return snapshotOf(view, { [on]: words }, NOON);
}

/** The page as the file brings it, and the script run on it as on a page that has been parsed. */
function paint(): HTMLElement {
  document.body.innerHTML = `<div id="page">${renderShell().page}</div>`;
  new Function(SCRIPT)();
  document.dispatchEvent(new Event('readystatechange'));
  const page = document.getElementById('page');
  if (!page) throw new Error('No page');
  return page;
}

/** One line for each element: its name, attributes in the order of the alphabet, and own text. */
function outline(page: Element): string[] {
  return [...page.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent).join('');
    return [element.localName, ...attributes.sort(), text].join(' ');
  });
}

function outlineOf(html: string): string[] {
  const place = document.createElement('div');
  place.innerHTML = html;
  return outline(place);
}

const drawn = (saved: Snapshot | undefined) => outlineOf(renderToString(<NewTab saved={saved} />));

beforeEach(async () => {
  await setLanguage('system', ['en-GB']);
  vi.stubGlobal('navigator', { ...navigator, languages: ['en-GB'] });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOON);
  localStorage.clear();
});
afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
  for (const name of Object.keys(document.documentElement.dataset)) {
    delete document.documentElement.dataset[name];
  }
  document.documentElement.removeAttribute('style');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the first paint', () => {
  it.each(Object.entries(STATES))('of %s is what the page itself draws', (_name, words) => {
    const snapshot = snapshotFor(words, TODAY);
    keepSnapshot(snapshot);
    expect(outline(paint())).toEqual(drawn(snapshot));
  });

  it('of the first day wishes her a good evening once it is one', () => {
    vi.setSystemTime(new Date(NOON).setHours(19));
    const snapshot = snapshotFor({ hello: 'Lovely to meet you', title: 'A' }, TODAY);
    keepSnapshot(snapshot);
    const page = paint();
    expect(page.querySelector('h1')?.textContent).toBe('Good evening, Ruth');
    expect(outline(page)).toEqual(drawn(snapshot));
  });

  it('of a snapshot that is out of date greets her and keeps the room of the last visit', () => {
    const snapshot = {
      ...snapshotFor(ORDINARY, addDays(TODAY, -3)),
      room: { width: innerWidth, height: 432 },
    };
    keepSnapshot(snapshot);
    const page = paint();
    expect(outline(page)).toEqual(drawn(snapshot));
    expect(page.textContent).toContain('Good afternoon, Ruth');
    expect(page.textContent).not.toContain('Ask him to show you how');
    expect(document.documentElement.dataset.late).toBe('');
    expect(document.documentElement.style.getPropertyValue('--room')).toBe('432px');
  });

  it('does not keep a room that was measured in another window', () => {
    const room = { width: innerWidth + 1, height: 432 };
    keepSnapshot({ ...snapshotFor(ORDINARY, addDays(TODAY, -3)), room });
    paint();
    expect(document.documentElement.style.getPropertyValue('--room')).toBe('');
  });

  it.each([undefined, 'no JSON', '{"version":99}'])('leaves the shell alone with %j', (saved) => {
    if (saved) localStorage.setItem('kinthread.newtab', saved);
    expect(outline(paint())).toEqual(outlineOf(renderShell().page));
  });

  it('puts her look on the page', () => {
    keepSnapshot(snapshotFor(ORDINARY, TODAY, { theme: 'dark', isSceneShown: false }));
    paint();
    const { dataset, lang } = document.documentElement;
    expect(dataset).toMatchObject({ theme: 'dark', scene: 'plain', time: 'day', text: 'usual' });
    expect(dataset.season).toMatch(/autumn|spring/);
    expect(lang).toBe('en-GB');
  });

  it('hides all that is hers when she has hidden it', () => {
    keepSnapshot(snapshotFor(ORDINARY, TODAY));
    localStorage.setItem('kinthread.hidden', 'true');
    paint();
    expect(document.documentElement.dataset.private).toBe('');
  });

  it('fills parts as they are parsed, and nothing more once the page is there', async () => {
    keepSnapshot(snapshotFor(ORDINARY, TODAY));
    document.body.innerHTML = '';
    new Function(SCRIPT)();
    document.body.innerHTML = '<h2 data-paint="title"></h2>';
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.body.textContent).toBe(ORDINARY.title);
    document.dispatchEvent(new Event('readystatechange'));
    document.body.innerHTML = '<h2 data-paint="title">Other</h2>';
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.body.textContent).toBe('Other');
  });
});

describe('taking over', () => {
  it.each(Object.entries(STATES))('%s keeps every node in its place', async (_name, words) => {
    keepSnapshot(snapshotFor(words, TODAY));
    const page = paint();
    const before = [...page.querySelectorAll('*')];
    const looks = outline(page);
    const focused = document.activeElement;
    await startNewTab(page);
    expect([...page.querySelectorAll('*')]).toEqual(before);
    expect(outline(page)).toEqual(looks);
    expect(document.activeElement).toBe(focused);
  });
});
