// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepSnapshot,
  readSnapshot,
  SHELL_WORDS,
  type Snapshot,
  snapshotOf,
  wordsAt,
} from '@/components/newtab/snapshot';
import { parseLocalDate } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';

const TODAY = parseLocalDate('2026-11-21');
const TOMORROW = parseLocalDate('2026-11-22');
const DAYS = {
  [TODAY]: { title: 'Ask about his day', status: 'You talked today.' },
  [TOMORROW]: { title: 'Send a photo', status: 'You talked yesterday.' },
};

function snapshotWith(settings: Partial<Settings> = {}): Snapshot {
  const view = { today: TODAY, settings: { ...DEFAULT_SETTINGS, ...settings }, sons: [] };
  return snapshotOf(view, DAYS, new Date(2026, 10, 21, 10));
}

beforeEach(() => localStorage.clear());

describe('the words at a moment', () => {
  const snapshot = snapshotWith({ herName: 'Ruth' });

  it('are those of today, with the clock and the date', () => {
    expect(wordsAt(snapshot, TODAY, new Date(2026, 10, 21, 10, 24))).toMatchObject({
      title: 'Ask about his day',
      hello: 'Good morning, Ruth',
      clock: '10:24',
      date: 'Saturday 21 November',
    });
  });

  it('roll over to those of tomorrow at midnight', () => {
    const words = wordsAt(snapshot, TOMORROW, new Date(2026, 10, 22, 0, 1));
    expect(words).toMatchObject({ title: 'Send a photo', status: 'You talked yesterday.' });
  });

  it('of a day they do not know are a greeting and a clock, never an old idea', () => {
    const words = wordsAt(snapshot, parseLocalDate('2026-11-25'), new Date(2026, 10, 25, 18));
    expect(words).toMatchObject({ hello: 'Good evening, Ruth', date: 'Wednesday 25 November' });
    expect(words.title).toBeUndefined();
    expect(words.status).toBeUndefined();
  });

  it.each([
    [11, 'Lovely to meet you, Ruth'],
    [16, 'Lovely to meet you, Ruth'],
    [17, 'Good evening, Ruth'],
    [22, 'Good evening, Ruth'],
  ])('on the first day at %i o’clock say %s', (hour, hello) => {
    const first = { ...snapshot, days: { [TODAY]: { hello: 'Lovely to meet you, Ruth' } } };
    expect(wordsAt(first, TODAY, new Date(2026, 10, 21, hour)).hello).toBe(hello);
  });

  it('without a snapshot greet her plainly', () => {
    expect(wordsAt(undefined, TODAY, new Date(2026, 10, 21, 10))).toMatchObject(SHELL_WORDS);
  });

  it.each([
    [0, 'Hello, Ruth'],
    [4, 'Hello, Ruth'],
    [5, 'Good morning, Ruth'],
    [11, 'Good morning, Ruth'],
    [12, 'Good afternoon, Ruth'],
    [17, 'Good evening, Ruth'],
    [23, 'Good evening, Ruth'],
  ])('at %i o’clock say %s', (hour, hello) => {
    expect(wordsAt(snapshot, TODAY, new Date(2026, 10, 21, hour)).hello).toBe(hello);
  });
});

describe('a snapshot', () => {
  it('is read back as it was kept', () => {
    const snapshot = snapshotWith({ herName: 'Ruth' });
    keepSnapshot(snapshot);
    expect(readSnapshot()).toEqual(snapshot);
  });

  it.each(['', 'no JSON', 'null', '7', '{"version":2}'])('that says %j is none', (saved) => {
    localStorage.setItem('kinthread.newtab', saved);
    expect(readSnapshot()).toBeUndefined();
  });

  it('leaves out what she turned off, and every address that is no web page', () => {
    const sites = [
      { id: '1', label: 'Mail', url: 'https://mail.example/' },
      { id: '2', label: 'Trick', url: 'javascript:alert(1)' },
    ];
    const shown = snapshotWith({ sites }).always;
    expect(shown).toMatchObject({ 'site.0': 'Mail', 'siteUrl.0': 'https://mail.example/' });
    expect(shown['site.1']).toBeUndefined();
    const hidden = snapshotWith({ sites, showsSites: false, showsSearch: false }).always;
    expect(hidden).toEqual({});
  });

  it('keeps the landscape in daylight when she likes it so', () => {
    const times = snapshotWith({ isAlwaysDaytime: true }).hours.map(({ time }) => time);
    expect(new Set(times)).toEqual(new Set(['day']));
  });

  it('stays small with names of ten thousand characters', () => {
    const sites = Array.from({ length: 50 }, (_site, number) => ({
      id: String(number),
      label: 'x'.repeat(10_000),
      url: `https://site-${number}.example/`,
    }));
    const text = JSON.stringify(snapshotWith({ herName: 'Ruth '.repeat(2000), sites }));
    expect(text.length).toBeLessThan(4096);
  });
});
