import type { Instant } from '@/lib/domain/local-date';
import { type Captured, proseOf, wordsOf } from './feed-captured';
import { feedDate } from './feed-date';
import type { Field } from './feed-fields';
import type { Found, FoundAddress } from './feed-found';
import type { FeedProblem } from './feed-model';
import { type PlainText, shortened } from './plain-text';
import { webLink } from './web-link';

/** What a feed says of an item, without the id, which depends on the others. */
export type ItemDraft = {
  readonly title: string;
  readonly summary: string;
  readonly link?: string;
  readonly originalLink?: string;
  readonly publishedAt?: Instant;
  readonly imageUrl?: string;
  /** Its own id, and its date as it is written. */
  readonly ownId: string;
  readonly dateWords: string;
};

export type Report = (problem: FeedProblem) => void;

export const LONGEST_TITLE = 300;
export const LONGEST_SUMMARY = 1000;
const HTML_TYPES = new Set(['', 'text/html', 'application/xhtml+xml', 'application/xml+xhtml']);

/** @param feedLink what links are relative to when nothing else says so */
export function itemFrom(found: Found, feedLink: string | undefined, report: Report): ItemDraft {
  const { values } = found;
  const summary = proseIn(found, ['summary', 'content', 'otherSummary'], report);
  const picture = summary.image ?? proseIn(found, ['content'], report).image;
  const originalLink = originalOf(found);
  const link = linkOf(found, feedLink, report) ?? originalLink;
  const imageUrl = imageOf(found, picture, feedLink ?? link);
  const [dateWords = ''] = datesOf(found);
  const publishedAt = dateOf(found);
  if (dateWords !== '' && publishedAt === undefined) report('bad-date');
  return {
    title: shortened(proseIn(found, ['title', 'otherTitle'], report).text, LONGEST_TITLE),
    summary: shortened(summary.text, LONGEST_SUMMARY),
    ownId:
      (values.get('id') ?? []).map(wordsOf).find((id) => id !== '') ?? found.about?.written ?? '',
    dateWords,
    ...(link !== undefined && { link }),
    ...(originalLink !== undefined && originalLink !== link && { originalLink }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(imageUrl !== undefined && { imageUrl }),
  };
}

/** The first of several fields that has something to read in it. */
export function proseIn(found: Found, fields: readonly Field[], report: Report): PlainText {
  for (const captured of fields.flatMap((field) => found.values.get(field) ?? [])) {
    const prose = proseOf(captured, found.isAtom);
    if (prose.isBad) report('bad-base64');
    if (prose.text !== '' || prose.image) return prose;
  }
  return { text: '' };
}

/**
 * The page of an item or of a feed: Atom's alternate link, the text of a link, a guid that is an
 * address, what a description is about.
 */
export function linkOf(
  found: Found,
  feedLink: string | undefined,
  report: Report,
): string | undefined {
  const pages = found.links.filter(({ rel }) => rel === 'alternate' || rel.endsWith('#alternate'));
  const asText = (found.values.get('link') ?? []).filter(isToPage).map(addressOf);
  const readable = pages.filter(({ type }) => HTML_TYPES.has(type));
  const rest = [...guidsOf(found), ...(found.about ? [found.about] : [])];
  const candidates = [...readable, ...asText, ...pages, ...rest];
  const resolve = ({ written, base }: FoundAddress) => webLink(written, base ?? feedLink);

  let link: string | undefined;
  for (const candidate of candidates) {
    link ??= resolve(candidate);
    if (link !== undefined) break;
    if (/^\s*[a-z][a-z\d+.-]*:/i.test(candidate.written)) report('unsafe-link');
  }
  return link;
}

/** The page itself, where the link leads there by way of a service that counts who follows it. */
function originalOf(found: Found): string | undefined {
  const [original] = found.values.get('originalLink') ?? [];
  return original && webLink(wordsOf(original), original.base);
}

/** Others lead to a picture, to comments, to the feed. */
function isToPage({ attributes }: Captured): boolean {
  const rel = attributes.get('rel')?.trim().toLowerCase() ?? '';
  return rel === '' || rel === 'alternate';
}

const addressOf = (captured: Captured): FoundAddress => ({
  written: wordsOf(captured),
  base: captured.base,
});

/** Ids that are whole addresses, unless they say that they lead nowhere. */
function guidsOf({ values }: Found): readonly FoundAddress[] {
  return (values.get('id') ?? [])
    .filter(({ attributes }) => attributes.get('ispermalink')?.trim().toLowerCase() !== 'false')
    .map((captured) => ({ written: wordsOf(captured), base: undefined }))
    .filter(({ written }) => /^https?:\/\//i.test(written));
}

function imageOf(found: Found, picture: string | undefined, base: string | undefined) {
  const ownElements = (found.values.get('image') ?? []).map(addressOf);
  const inText = picture === undefined ? [] : [{ written: picture, base: found.base ?? base }];
  return [...found.images, ...ownElements, ...inText]
    .map(({ written, base: own }) => webLink(written, own ?? base))
    .find((address) => address !== undefined);
}

function datesOf({ values, lastModified }: Found): readonly string[] {
  const written = [...(values.get('published') ?? []), ...(values.get('updated') ?? [])].map(
    wordsOf,
  );
  return [...written, lastModified ?? ''].filter((date) => date !== '');
}

/** When an item was published, by the first date of it that is one. */
export function dateOf(found: Found): Instant | undefined {
  return datesOf(found)
    .map(feedDate)
    .find((date) => date !== undefined);
}
