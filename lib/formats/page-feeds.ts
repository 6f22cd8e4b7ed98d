import type { OfferedFeed } from './feed-model';
import { type Attributes, readHtml } from './markup';
import { onOneLine, shortened } from './plain-text';
import { webBase, webLink } from './web-link';

const TYPES =
  /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)\b|^text\/(?:rss|atom)\+?xml\b/i;
const MOST = 20;
const LONGEST_TITLE = 120;

/** Collects the feeds that a page names in its `link` elements, each address once. */
export type FeedOffers = {
  readonly add: (attributes: Attributes, base: string | undefined) => void;
  readonly feeds: readonly OfferedFeed[];
};

export function collectOffers(): FeedOffers {
  const feeds: OfferedFeed[] = [];
  const add = (attributes: Attributes, base: string | undefined) => {
    const rels = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
    const type = attributes.get('type')?.trim() ?? '';
    const isOffer =
      rels.includes('feed') || (rels.includes('alternate') && isFeedType(type, attributes));
    const url = isOffer ? webLink(attributes.get('href') ?? '', base) : undefined;
    if (url === undefined || feeds.length >= MOST || feeds.some((feed) => feed.url === url)) return;
    feeds.push({ url, title: shortened(onOneLine(attributes.get('title') ?? ''), LONGEST_TITLE) });
  };
  return { add, feeds };
}

/** The feeds that a page offers. */
export function offeredFeeds(html: string, url: string | undefined): readonly OfferedFeed[] {
  const offers = collectOffers();
  let base = url;
  readHtml(html, {
    open: (name, attributes) => {
      if (name === 'base') base = webBase(attributes.get('href'), url);
      if (name === 'link') offers.add(attributes, base);
    },
    close: () => {},
    text: () => {},
  });
  return offers.feeds;
}

/** Plain JSON may be anything: it is a feed when the name of the link says so. */
function isFeedType(type: string, attributes: Attributes): boolean {
  if (!TYPES.test(type)) return false;
  if (!/^application\/json\b/i.test(type)) return true;
  return /feed/i.test(`${attributes.get('title') ?? ''} ${attributes.get('href') ?? ''}`);
}
