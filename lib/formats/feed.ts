import { textOfBytes } from './bytes-to-text';
import { wordsOf } from './feed-captured';
import type { Found } from './feed-found';
import { finishItems } from './feed-ids';
import { dateOf, itemFrom, LONGEST_TITLE, linkOf, proseIn } from './feed-item';
import { readJsonFeed } from './feed-json';
import type { Feed, FeedOptions, FeedProblem, ReadFeed } from './feed-model';
import { walkFeed } from './feed-walk';
import { offeredFeeds } from './page-feeds';
import { shortened } from './plain-text';

export type { Feed } from './feed-model';

const MOST_ITEMS = 200;
const HOUR = 60;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
};

/**
 * Reads a feed: RSS of every version, RDF, Atom 0.3 and 1.0, CDF, JSON Feed; broken ones as far as they
 * can be read, and what was wrong with them is listed. What comes out is text and http(s) addresses.
 * Nothing in the file is ever loaded, run or expanded, and time grows with its length alone.
 *
 * Never throws. What is no feed is refused with the reason.
 */
export function readFeed(source: Uint8Array | string, options: FeedOptions): ReadFeed {
  const { text, isMislabelled } =
    typeof source === 'string'
      ? { text: source, isMislabelled: false }
      : textOfBytes(source, options.contentType);
  const start = text.slice(0, 2000).replace(/^[\s\ufeff\0]+/, '');
  if (start === '' && text.replace(/[\s\ufeff\0]+/g, '') === '')
    return { ok: false, reason: 'empty' };
  const url = options.url === undefined || !URL.canParse(options.url) ? undefined : options.url;
  const problems = new Set<FeedProblem>();
  if (isMislabelled) problems.add('mislabelled-encoding');
  const known = { ...options, url };
  return /^[[{]/.test(start) ? fromJson(text, known, problems) : fromXml(text, known, problems);
}

function fromJson(text: string, options: FeedOptions, problems: Set<FeedProblem>): ReadFeed {
  const { url, now, most = MOST_ITEMS } = options;
  const report = (problem: FeedProblem) => problems.add(problem);
  const json = readJsonFeed(text.replace(/^[\s\ufeff\0]+/, ''), url, most, report);
  if (!json) return { ok: false, reason: 'not-a-feed' };
  const items = finishItems(json.items, now, report);
  return { ok: true, feed: { ...json, items, problems: [...problems].sort() } };
}

function fromXml(text: string, options: FeedOptions, problems: Set<FeedProblem>): ReadFeed {
  const { url, now, most = MOST_ITEMS } = options;
  const walked = walkFeed(text, url);
  if (walked.root === 'html' || !walked.isFeed) {
    if (walked.root === 'opml') return { ok: false, reason: 'opml' };
    const isPage =
      walked.root === 'html' ||
      /<!doctype html|<(?:html|head|body)[\s>]/i.test(text.slice(0, 5000));
    const isBlank = walked.root === '' && !walked.problems.has('text-before-feed');
    if (!isPage) return { ok: false, reason: isBlank ? 'empty' : 'not-a-feed' };
    return { ok: false, reason: 'html', feeds: offeredFeeds(text, url) };
  }
  const report = (problem: FeedProblem) => problems.add(problem);
  for (const problem of walked.problems) report(problem);
  const title = proseIn(walked.feed, ['title', 'otherTitle'], report).text;
  const link = linkOf(walked.feed, url, report);
  const restMinutes = restOf(walked.feed);
  if (walked.items.length > most) report('too-many-items');
  const wanted = chosenOf(walked.items, most);
  const drafts = wanted.map((found) => itemFrom(found, url ?? link, report));
  const items = finishItems(drafts, now, report);
  const feed: Feed = {
    title: shortened(title, LONGEST_TITLE),
    items,
    problems: [...problems].sort(),
    ...(link !== undefined && { link }),
    ...(restMinutes !== undefined && { restMinutes }),
  };
  return { ok: true, feed };
}

/** The newest where all have a date, else the first; in the order of the feed. */
function chosenOf(items: readonly Found[], most: number): readonly Found[] {
  if (items.length <= most) return items;
  const dates = items.map((found) => dateOf(found) ?? Number.NaN);
  if (dates.some(Number.isNaN)) return items.slice(0, most);
  const oldest = dates.toSorted((one, other) => other - one)[most - 1] ?? 0;
  return items.filter((_, index) => (dates[index] ?? 0) >= oldest).slice(0, most);
}

/** RSS says it in minutes, RDF as so many times a day. */
function restOf(feed: Found): number | undefined {
  const first = (field: 'restMinutes' | 'period' | 'frequency') =>
    feed.values.get(field)?.map(wordsOf)[0]?.toLowerCase() ?? '';
  const minutes = /^\d{1,6}$/.test(first('restMinutes')) ? Number(first('restMinutes')) : 0;
  if (minutes > 0) return minutes;
  const period = PERIODS[first('period')];
  if (period === undefined) return undefined;
  return Math.round(period / Math.max(1, Number.parseInt(first('frequency'), 10) || 1));
}
