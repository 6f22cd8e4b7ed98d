import { addPiece, newCapture } from './feed-captured';
import { endsField, type Field, fieldNamed, isItem } from './feed-fields';
import { addFromAttributes, addValue, type Found, newFound } from './feed-found';
import type { FeedProblem } from './feed-model';
import { nameWithin, type Prefixes, prefixesBelow, WELL_KNOWN } from './feed-names';
import { type Frame, isRssInRdf, placeWithin } from './feed-places';
import { type Attributes, readXml } from './markup';
import { mendXml } from './mended-xml';
import { webBase } from './web-link';

export type WalkedFeed = {
  /** The name of the first element, `''` when there is none. */
  readonly root: string;
  readonly isFeed: boolean;
  readonly feed: Found;
  readonly items: readonly Found[];
  readonly problems: ReadonlySet<FeedProblem>;
};

const DEEPEST = 64;
const MOST_ITEMS = 20_000;
const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel', 'item', 'entry']);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const BAD_REFERENCE = /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i;

/**
 * Finds what a feed says of itself and of each of its items, wherever in the file they stand.
 *
 * @param url what its links are relative to unless it says otherwise
 */
export function walkFeed(xml: string, url: string | undefined): WalkedFeed {
  const mended = mendXml(xml);
  const problems = new Set<FeedProblem>(mended.problems);
  const items: Found[] = [];
  const names = new Set<string>();
  let feed = newFound(false, url);
  let root = '';
  const outside: Frame = {
    tag: '',
    place: 'outside',
    prefixes: WELL_KNOWN,
    base: url,
    found: feed,
  };
  const stack: Frame[] = [];
  const top = () => stack.at(-1) ?? outside;

  const pop = () => {
    const frame = stack.pop();
    if (frame?.place === 'field' && frame.captured) addValue(frame.found, frame.captured);
    return frame;
  };
  const popWhile = (goesOn: (frame: Frame) => boolean) => {
    while (stack.length > 0 && goesOn(top())) pop();
  };

  readXml(mended.text, {
    open: (tag, attributes, isEmpty, source) => {
      const prefixes = prefixesBelow(top().prefixes, attributes);
      const name = nameWithin(prefixes, tag);
      if (root === '') {
        root = name;
        if (isRssInRdf(attributes)) names.add('rss');
      }
      const { captured } = top();
      if (
        captured &&
        !(top().place === 'field' && endsField(name, captured.field)) &&
        !isItem(name)
      ) {
        addPiece(captured, 'markup', source);
        if (!isEmpty && !VOID.has(name) && stack.length < DEEPEST) {
          stack.push({ ...top(), tag, place: 'markup', prefixes });
        }
        return;
      }
      if (captured) {
        problems.add('unclosed-element');
        popWhile((frame) => frame.captured !== undefined);
      }
      if (isItem(name) && stack.some(({ place }) => place === 'item')) {
        problems.add('unclosed-element');
        popWhile((frame) => frame.place !== 'item');
        pop();
      }
      if (stack.length >= DEEPEST) {
        problems.add('too-deep');
        return;
      }
      if (names.size < DEEPEST) names.add(name);
      stack.push(frameFor(tag, name, attributes, prefixes));
      if (isEmpty) pop();
    },
    close: (tag) => {
      const index = stack.findLastIndex((frame) => frame.tag === tag);
      if (index < 0) return;
      const { place, captured } = stack[index] ?? outside;
      if (place === 'markup' && captured) addPiece(captured, 'markup', `</${tag}>`);
      while (stack.length > index) {
        const frame = pop();
        if (stack.length > index && frame?.place !== 'markup') problems.add('unclosed-element');
      }
    },
    text: (text, isCdata) => {
      const { captured, place } = top();
      if (!isCdata && text.includes('&') && BAD_REFERENCE.test(text)) problems.add('bad-reference');
      if (captured) addPiece(captured, isCdata ? 'cdata' : 'text', text);
      else if (place === 'outside' && root === '' && /[^\s\ufeff]/.test(text)) {
        problems.add('text-before-feed');
      }
    },
  });
  if (stack.length > 0) problems.add('unclosed-element');
  while (stack.length > 0) pop();
  return { root, isFeed: isFeed(), feed, items, problems };

  function isFeed(): boolean {
    if (root === 'rdf:rdf' && !names.has('rss')) return items.length > 0 || names.has('channel');
    return ROOTS.has(root) || names.has('rss') || names.has('feed') || items.length > 0;
  }

  function frameFor(tag: string, name: string, attributes: Attributes, prefixes: Prefixes): Frame {
    const parent = top();
    const cdfBase = name === 'channel' ? attributes.get('base') : undefined;
    const base = webBase(attributes.get('xml:base') ?? cdfBase, parent.base);
    const frame = { tag, prefixes, base, found: parent.found };
    if (isItem(name)) {
      const found = newFound(name === 'entry', base, attributes);
      if (items.length < MOST_ITEMS) items.push(found);
      return { ...frame, place: 'item', found };
    }
    if (parent.place === 'outside' || parent.place === 'feed') {
      const isFirst = feed.values.size === 0 && (name === 'feed' || name === 'channel');
      if (isFirst) feed = newFound(name === 'feed', base, attributes);
      if (ROOTS.has(name)) return { ...frame, place: 'feed', found: feed };
    }
    const place = placeWithin(parent.place, name);
    if (place !== 'field') {
      if (place === 'media') addFromAttributes(frame.found, name, attributes, base);
      return { ...frame, place };
    }
    return fieldFrame(frame, name, attributes);
  }

  function fieldFrame(frame: Omit<Frame, 'place'>, name: string, attributes: Attributes): Frame {
    const { found, base } = frame;
    addFromAttributes(found, name, attributes, base);
    const field: Field | undefined = top().place === 'image' ? 'image' : fieldNamed(name);
    const isLinkAttribute = field === 'link' && attributes.has('href');
    if (!field || isLinkAttribute) return { ...frame, place: 'other' };
    return { ...frame, place: 'field', captured: newCapture(field, attributes, base) };
  }
}
