import type { Captured } from './feed-captured';
import type { Field } from './feed-fields';
import type { Attributes } from './markup';

/** An address in an attribute, and what it is relative to. */
export type FoundAddress = { readonly written: string; readonly base: string | undefined };
export type FoundLink = FoundAddress & { readonly rel: string; readonly type: string };

/** All that a file says of one item, or of itself, in its own words. */
export type Found = {
  readonly isAtom: boolean;
  readonly base: string | undefined;
  readonly values: Map<Field, Captured[]>;
  readonly links: FoundLink[];
  readonly images: FoundAddress[];
  /** In RDF the address that a description is about; in CDF the one of the item. */
  readonly about?: FoundAddress;
  /** In CDF. */
  readonly lastModified?: string;
};

const MOST_OF_A_KIND = 12;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i;

export function newFound(
  isAtom: boolean,
  base: string | undefined,
  attributes: Attributes = new Map(),
): Found {
  const about = attributes.get('rdf:about') ?? attributes.get('about') ?? attributes.get('href');
  const lastModified = attributes.get('lastmod');
  return {
    isAtom,
    base,
    values: new Map(),
    links: [],
    images: [],
    ...(about !== undefined && { about: { written: about, base } }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

export function addValue({ values }: Found, captured: Captured): void {
  const others = values.get(captured.field);
  if (!others) values.set(captured.field, [captured]);
  else if (others.length < MOST_OF_A_KIND) others.push(captured);
}

/** Keeps what the attributes of an element say: links of Atom, pictures of all kinds. */
export function addFromAttributes(
  found: Found,
  name: string,
  attributes: Attributes,
  base: string | undefined,
): void {
  const href = attributes.get('href');
  if (name === 'link' && href !== undefined) {
    const rel = attributes.get('rel')?.trim().toLowerCase() || 'alternate';
    const type = attributes.get('type')?.trim().toLowerCase() ?? '';
    if (found.links.length < MOST_OF_A_KIND) found.links.push({ written: href, base, rel, type });
    if (rel !== 'enclosure') return;
  }
  const written = imageOf(name, attributes);
  if (written !== undefined && found.images.length < MOST_OF_A_KIND) {
    found.images.push({ written, base });
  }
}

function imageOf(name: string, attributes: Attributes): string | undefined {
  const url = attributes.get('url') ?? attributes.get('href');
  if (url === undefined || url.trim() === '') return undefined;
  if (name === 'media:thumbnail' || name === 'itunes:image') return url;
  if (!['media:content', 'enclosure', 'link'].includes(name)) return undefined;
  const type = attributes.get('type') ?? attributes.get('medium') ?? '';
  return /^image/i.test(type.trim()) || (type === '' && IMAGE_FILE.test(url)) ? url : undefined;
}
