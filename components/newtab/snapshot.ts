import { lookOf } from '@/components/hooks/look';
import type { TodayView } from '@/lib/app/today/read-today';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { type TimeOfDay, timeOfDay } from '@/lib/domain/scene-time';
import type { Settings } from '@/lib/domain/settings';
import { clock, longDay } from '@/lib/i18n/formats';
import { direction, language } from '@/lib/i18n/language';
import { newtabText } from '@/lib/i18n/newtab';
import { sonNameFirst } from '@/lib/i18n/son-name';
import { helloWords } from './day-words';
import { shortened } from './shortened';
import { ROWS, rowWords, type Words, YES } from './slots';

const KEY = 'kinthread.newtab';
/** From this hour on the greeting is the hour's, on her first day, too. public/first-paint.js knows it as well. */
const EVENING = 17;

/** What changes with the hour; the last entry whose hour has come holds. */
type Hour = { readonly from: number; readonly hello: string; readonly time: TimeOfDay };

/**
 * What the next new tab paints before it has read anything. public/first-paint.js puts it on the
 * page and this module gives the same words to the components, so that both say the same.
 */
export type Snapshot = {
  readonly version: 1;
  /** Her choice of language, and what it came to. */
  readonly language: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Attributes of the page; the hour's stands in `hours`. */
  readonly look: Readonly<Record<string, string>>;
  readonly hours: readonly Hour[];
  /** True on every day. */
  readonly always: Words;
  /** True on one day: today and tomorrow. */
  readonly days: Readonly<Record<LocalDate, Words>>;
  /** Height of the idea at the last visit, in px, and the width of the window it was measured at. */
  readonly room?: { readonly width: number; readonly height: number };
};

/**
 * The snapshot of what was just read.
 *
 * @param days what the page says on each day that is known
 */
export function snapshotOf(
  { settings, sons, current }: TodayView,
  days: Snapshot['days'],
  now: Date,
): Snapshot {
  const name = current && sons.length > 1 ? shortened(sonNameFirst(current.son), 'name') : '';
  return {
    version: 1,
    language: settings.language,
    tag: language(),
    direction: direction(),
    look: lookOf(settings, now),
    hours: hoursOf(settings),
    always: {
      ...(settings.showsSearch && { search: YES }),
      ...(settings.showsSites && siteWords(settings)),
      ...(name && { son: name }),
    },
    days,
  };
}

function hoursOf({ herName, isAlwaysDaytime }: Settings): Hour[] {
  const parts = [
    [0, 'plain'],
    [5, 'morning'],
    [8, 'morning'],
    [12, 'afternoon'],
    [EVENING, 'evening'],
    [21, 'evening'],
  ] as const;
  return parts.map(([from, part]) => ({
    from,
    hello: helloWords(part, herName),
    time: isAlwaysDaytime ? 'day' : timeOfDay(from),
  }));
}

function siteWords({ sites }: Settings): Words {
  const links = sites.filter(({ url }) => /^https?:/.test(url)).slice(0, ROWS.site);
  return {
    ...rowWords(
      'site',
      links.map(({ label }) => shortened(label, 'name')),
    ),
    ...rowWords(
      'siteUrl',
      links.map(({ url }) => url),
    ),
  };
}

/** What the page says before it has ever read anything: a greeting, and room for the rest. */
export const SHELL_WORDS: Words = { hello: newtabText('hello.plain'), search: YES };

/**
 * What the page says at a moment; of a day that the snapshot does not know, only what is true on
 * every day.
 *
 * @param shownOn the day that the page is about
 * @param now her clock
 */
export function wordsAt(snapshot: Snapshot | undefined, shownOn: LocalDate, now: Date): Words {
  const today = localDateAt(now);
  const clockWords: Words = { clock: clock(now), date: longDay(today, today) };
  if (!snapshot) return { ...SHELL_WORDS, ...clockWords };
  const hour = snapshot.hours.findLast(({ from }) => from <= now.getHours());
  return {
    ...snapshot.always,
    ...(hour && { hello: hour.hello }),
    ...snapshot.days[shownOn],
    ...(hour && hour.from >= EVENING && { hello: hour.hello }),
    ...clockWords,
  };
}

/** The snapshot of the last visit, if there is one that this program wrote. */
export function readSnapshot(): Snapshot | undefined {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isSnapshot(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

function isSnapshot(saved: unknown): saved is Snapshot {
  return typeof saved === 'object' && saved !== null && 'version' in saved && saved.version === 1;
}

/** Keeps a snapshot for the next visit; where nothing can be kept, the next visit paints later. */
export function keepSnapshot(snapshot: Snapshot): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    // A private window or a full disk: the records say it elsewhere.
  }
}
