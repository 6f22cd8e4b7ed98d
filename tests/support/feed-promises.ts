import { readFeed } from '@/lib/formats/feed';
import { readOpml } from '@/lib/formats/opml';
import { readPage } from '@/lib/formats/page';
import { mutatedFeed, mutatedFile } from './mutated-feeds';

const NOW = Date.UTC(2026, 5, 1);
const URL_OF_FEED = 'https://news.example/feed';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|[^\S ]/;

/** What a reading of the broken file of this seed did that it never may. */
export function brokenFeedPromises(seed: number): readonly string[] {
  const { bytes, contentType } = mutatedFile(seed);
  const text = mutatedFeed(seed);
  const readings = [
    readFeed(bytes, { url: URL_OF_FEED, now: NOW, contentType }),
    readFeed(text, { now: NOW, url: undefined }),
  ];
  const lists = readOpml(text);
  const page = readPage(text, URL_OF_FEED);
  const broken: string[] = [];
  const check = (isKept: boolean, promise: string) => {
    if (!isKept) broken.push(`${seed}: ${promise}`);
  };

  for (const read of readings) {
    if (!read.ok) continue;
    const { items, title, link } = read.feed;
    const ids = new Set(items.map(({ id }) => id));
    checkText(check, title, 300);
    checkLinks(check, [link]);
    for (const item of items) {
      checkText(check, item.title, 300);
      checkText(check, item.summary, 1000);
      checkLinks(check, [item.link, item.originalLink, item.imageUrl]);
      check((item.publishedAt ?? 0) <= NOW, 'a date is still to come');
      check(item.id !== '', 'an item has no id');
    }
    check(items.length <= 200 && ids.size <= items.length, 'too many items');
  }
  if (lists.ok) {
    checkLinks(
      check,
      lists.feeds.flatMap(({ url, site }) => [url, site]),
    );
    for (const feed of lists.feeds) checkText(check, feed.title, 4096);
  }
  checkLinks(check, [page.link, page.imageUrl, ...page.feeds.map(({ url }) => url)]);
  for (const words of [page.title, page.site, ...page.keywords]) checkText(check, words, 300);
  checkText(check, page.description, 1000);
  return broken;
}

type Check = (isKept: boolean, promise: string) => void;

function checkText(check: Check, text: string, most: number): void {
  check(text.length <= most, `a text is longer than ${most}`);
  check(!UNSEEN.test(text) && text.isWellFormed(), `a text holds what cannot be seen`);
  check(text === text.trim(), 'a text begins or ends with a space');
}

function checkLinks(check: Check, links: readonly (string | undefined)[]): void {
  for (const link of links) {
    if (link === undefined) continue;
    check(/^https?:\/\//.test(link) && URL.canParse(link), 'a link is no web address');
    check(!/@/.test(link.split(/[/?#]/)[2] ?? ''), 'a link has a name before its host');
  }
}
