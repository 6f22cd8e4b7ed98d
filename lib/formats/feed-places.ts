import type { Captured } from './feed-captured';
import type { Found } from './feed-found';
import type { Prefixes } from './feed-names';
import type { Attributes } from './markup';

/** Where an element stands, as far as that says what it means. */
export type Place = 'outside' | 'feed' | 'item' | 'media' | 'image' | 'field' | 'markup' | 'other';

/** An element that is open. */
export type Frame = {
  readonly tag: string;
  readonly place: Place;
  readonly prefixes: Prefixes;
  readonly base: string | undefined;
  readonly found: Found;
  readonly captured?: Captured;
};

/** RDF is used for much else, and most of it is no feed. */
export function isRssInRdf(attributes: Attributes): boolean {
  return [...attributes.values()].some((uri) => /purl\.org\/rss\/|netscape\.com\/rdf/i.test(uri));
}

/** What an element is within another. Only the children of an item speak of it: no picture's title. */
export function placeWithin(parent: Place, name: string): Place {
  if (parent === 'item' || parent === 'media') {
    if (name === 'media:group' || name === 'media:content') return 'media';
    if (parent === 'media' && !name.startsWith('media:')) return 'other';
    if (name === 'image') return 'image';
    return 'field';
  }
  if (parent === 'feed') return name === 'image' ? 'other' : 'field';
  return parent === 'image' && name === 'url' ? 'field' : 'other';
}
