import type { Instant } from '@/lib/domain/local-date';
import { feedDate } from './feed-date';
import { type ItemDraft, LONGEST_SUMMARY, LONGEST_TITLE, type Report } from './feed-item';
import { onOneLine, shortened, textOfHtml } from './plain-text';
import { webLink } from './web-link';

type Json = Readonly<Record<string, unknown>>;

export type JsonFeed = {
  readonly title: string;
  readonly link?: string;
  readonly items: readonly ItemDraft[];
};

/** More of one text is not looked at. */
const MOST_KEPT = 50_000;

/**
 * Reads JSON Feed 1.0 and 1.1.
 *
 * @returns undefined when the text is no JSON, or JSON of something else
 */
export function readJsonFeed(
  text: string,
  url: string | undefined,
  most: number,
  report: Report,
): JsonFeed | undefined {
  const json = parsed(text);
  if (!isObject(json)) return undefined;
  const isFeed = /jsonfeed\.org/i.test(textIn(json, 'version')) || Array.isArray(json.items);
  if (!isFeed) return undefined;
  const entries = Array.isArray(json.items) ? json.items.filter(isObject) : [];
  if (entries.length > most) report('too-many-items');
  const link = webLink(textIn(json, 'home_page_url'), url);
  return {
    title: shortened(onOneLine(textIn(json, 'title')), LONGEST_TITLE),
    items: entries.slice(0, most).map((entry) => itemFrom(entry, url ?? link, report)),
    ...(link !== undefined && { link }),
  };
}

function itemFrom(entry: Json, base: string | undefined, report: Report): ItemDraft {
  const html = textOfHtml(textIn(entry, 'content_html').slice(0, MOST_KEPT));
  const plain = textIn(entry, 'summary') || textIn(entry, 'content_text');
  const link = linkOf(entry, base, report);
  const dateWords = textIn(entry, 'date_published') || textIn(entry, 'date_modified');
  const publishedAt: Instant | undefined = feedDate(dateWords);
  if (dateWords !== '' && publishedAt === undefined) report('bad-date');
  const imageUrl = [textIn(entry, 'image'), textIn(entry, 'banner_image'), html.image ?? '']
    .map((address) => webLink(address, base))
    .find((address) => address !== undefined);
  return {
    title: shortened(onOneLine(textIn(entry, 'title').slice(0, MOST_KEPT)), LONGEST_TITLE),
    summary: shortened(onOneLine(plain.slice(0, MOST_KEPT)) || html.text, LONGEST_SUMMARY),
    ownId: textIn(entry, 'id'),
    dateWords,
    ...(link !== undefined && { link }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(imageUrl !== undefined && { imageUrl }),
  };
}

function linkOf(entry: Json, base: string | undefined, report: Report): string | undefined {
  const id = textIn(entry, 'id');
  const addresses = [textIn(entry, 'url'), textIn(entry, 'external_url')].filter(
    (one) => one !== '',
  );
  const link = [...addresses, ...(/^https?:\/\//i.test(id) ? [id] : [])]
    .map((address) => webLink(address, base))
    .find((address) => address !== undefined);
  if (link === undefined && addresses.length > 0) report('unsafe-link');
  return link;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Numbers as well, since ids are often some. */
function textIn(json: Json, name: string): string {
  const value = json[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
