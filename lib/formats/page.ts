import type { Instant } from '@/lib/domain/local-date';
import { feedDate } from './feed-date';
import type { OfferedFeed } from './feed-model';
import { readLinkedData } from './page-json-ld';
import { collectParts } from './page-parts';
import { onOneLine, shortened } from './plain-text';
import { webLink } from './web-link';

/** What a page says of itself. Every text is for reading as it is, never HTML. */
export type PageFacts = {
  /** At most 300 characters; empty when the page has none. */
  readonly title: string;
  /** At most 1,000 characters; may be empty. */
  readonly description: string;
  /** The name of the site, or its host. */
  readonly site: string;
  /** The address of a picture; nothing has looked at it. */
  readonly imageUrl?: string;
  /** At most twenty, each once. */
  readonly keywords: readonly string[];
  /** The address that the page wants to be known by, when it is on the same site. */
  readonly link?: string;
  readonly publishedAt?: Instant;
  /** As the page says it: `en`, `pt-BR`. */
  readonly language?: string;
  readonly feeds: readonly OfferedFeed[];
};

const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 1000;
const MOST_KEYWORDS = 20;
const LONGEST_KEYWORD = 60;
const MOST_KEPT = 20_000;

/**
 * Reads what a page says of itself: Open Graph, Twitter cards, schema.org, `meta`, `title`. Broken HTML is
 * read as far as it goes; nothing in it is run or loaded.
 *
 * Never throws.
 *
 * @param html the page's source
 * @param url where it was read, for the links in it
 */
export function readPage(html: string, url: string): PageFacts {
  const { metas, title, heading, scripts, links, language, base, feeds } = collectParts(html, url);
  const data = readLinkedData(scripts);
  const meta = (...names: readonly string[]) =>
    names.flatMap((name) => metas.get(name) ?? []).find((content) => content !== '');
  const first = (...texts: readonly (string | undefined)[]) =>
    texts.map((text = '') => onOneLine(text)).find((text) => text !== '') ?? '';
  const address = (...texts: readonly (string | undefined)[]) =>
    texts.map((text = '') => webLink(text, base)).find((known) => known !== undefined);

  const imageUrl = address(
    meta('og:image:secure_url', 'og:image', 'og:image:url'),
    meta('twitter:image', 'twitter:image:src'),
    data.image,
    links.get('image_src'),
    meta('thumbnail', 'image'),
  );
  const link = [links.get('canonical'), meta('og:url')]
    .map((written = '') => webLink(written, base))
    .find((known) => known !== undefined && siteOf(known) === siteOf(url));
  const published = first(
    meta('article:published_time', 'og:article:published_time', 'datepublished'),
    data.published,
    meta('parsely-pub-date', 'pubdate', 'publishdate', 'dc.date.issued', 'dc.date', 'date'),
  );
  const publishedAt = feedDate(published);
  return {
    title: shortened(
      first(meta('og:title'), meta('twitter:title'), data.headline, title, heading),
      LONGEST_TITLE,
    ),
    description: shortened(
      first(
        meta('og:description'),
        meta('description'),
        meta('twitter:description'),
        data.description,
      ),
      LONGEST_DESCRIPTION,
    ),
    site: shortened(
      first(meta('og:site_name'), data.site, meta('application-name'), siteOf(url)),
      100,
    ),
    keywords: keywordsOf([
      ...(metas.get('keywords') ?? []),
      ...(metas.get('news_keywords') ?? []),
      ...(metas.get('article:tag') ?? []),
      ...data.keywords,
    ]),
    feeds,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(link !== undefined && { link }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(/^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.test(language) && { language }),
  };
}

/** Without `www.`; empty when the address is none. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function keywordsOf(written: readonly string[]): readonly string[] {
  const words = written
    .flatMap((list) => list.slice(0, MOST_KEPT).split(/[,;]/))
    .map(onOneLine)
    .filter((word) => word !== '' && word.length <= LONGEST_KEYWORD);
  const once = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...once.values()].slice(0, MOST_KEYWORDS);
}
