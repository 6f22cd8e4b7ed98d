import type { Attributes } from './markup';

/** The short name of each namespace by prefix, as far as declarations reach. */
export type Prefixes = ReadonlyMap<string, string>;

/**
 * Feeds bind any prefix to any namespace, and some to none. What matters gets one short name here;
 * the formats themselves, RSS and Atom of whatever age, get the empty one.
 */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/search\.yahoo\.com\/mrss/, 'media'],
  [/itunes\.com\/dtds/, 'itunes'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\/(?!rss)/, 'other'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/(?:metadata\/)?dc/, 'dc'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/w3\.org\/.*(?:svg|mathml)/, 'drawing'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/feedburner\/ext/, 'feedburner'],
  [/w3\.org\/2005\/atom|purl\.org\/(?:rss|net\/rss|atom|echo|pie)/, ''],
];
/** Prefixes that everybody knows, declared or not. */
export const WELL_KNOWN: Prefixes = new Map(
  'atom: atom10: atom03: a10: rss: dc:dc dcterms:dcterms media:media itunes:itunes content:content sy:sy xhtml:xhtml svg:drawing rdf:rdf feedburner:feedburner'
    .split(' ')
    .map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);
const MOST_PREFIXES = 60;

/** The prefixes below an element that may declare some. */
export function prefixesBelow(prefixes: Prefixes, attributes: Attributes): Prefixes {
  let own: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map(prefixes);
    const prefix = name.slice('xmlns:'.length);
    if (own.size < MOST_PREFIXES) own.set(prefix, shortName(prefix, value));
  }
  return own ?? prefixes;
}

/** `dc:title` for the title of Dublin Core under whatever prefix, `title` for the one of the feed. */
export function nameWithin(prefixes: Prefixes, tag: string): string {
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const short = prefixes.get(prefix) ?? prefix;
  const local = tag.slice(colon + 1);
  return short === '' ? local : `${short}:${local}`;
}

function shortName(prefix: string, uri: string): string {
  const known = uri.toLowerCase().slice(0, 200);
  return NAMESPACES.find(([pattern]) => pattern.test(known))?.[1] ?? unknownName(prefix, known);
}

/** An unknown default namespace is taken for a feed's own; a known prefix for something else is not. */
function unknownName(prefix: string, uri: string): string {
  if (prefix === '' || /netscape|userland|rss|atom|necho|feed/.test(uri)) return '';
  return WELL_KNOWN.has(prefix) && uri.trim() !== '' ? 'other' : prefix;
}
