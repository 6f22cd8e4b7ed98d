import { textOfBytes } from './bytes-to-text';
import { type Attributes, decodeReferences, readXml } from './markup';
import { type MarkupProblem, mendXml } from './mended-xml';
import { onOneLine, shortened } from './plain-text';
import { webLink } from './web-link';

/** A feed in a list that another reader wrote, or that we write. */
export type ListedFeed = {
  readonly url: string;
  /** The address of the feed when the list has no name for it. */
  readonly title: string;
  /** The names of the groups it stands in, the outermost first. */
  readonly groups: readonly string[];
  /** The page it belongs to. */
  readonly site?: string;
};

export type OpmlProblem = MarkupProblem | 'too-many-feeds' | 'unclosed-element' | 'unsafe-link';

export type ReadOpml =
  | {
      readonly ok: true;
      readonly title: string;
      readonly feeds: readonly ListedFeed[];
      readonly problems: readonly OpmlProblem[];
    }
  | { readonly ok: false; readonly reason: 'empty' | 'not-opml' };

const LONGEST_TITLE = 200;
const MOST_FEEDS = 5000;
const DEEPEST = 64;

/**
 * Reads the list of feeds that other programs export (OPML of every version). Each address counts once;
 * those that are no http(s) addresses are left out, and a file that breaks off gives what came before.
 *
 * Never throws.
 */
export function readOpml(source: Uint8Array | string): ReadOpml {
  const text = typeof source === 'string' ? source : textOfBytes(source).text;
  if (text.replace(/[\s\ufeff\0]+/g, '') === '') return { ok: false, reason: 'empty' };
  const mended = mendXml(text);
  const problems = new Set<OpmlProblem>(mended.problems);
  const feeds = new Map<string, ListedFeed>();
  const groups: string[] = [];
  const parents: string[] = [];
  let isOpml = false;
  let title = '';

  readXml(mended.text, {
    open: (name, attributes, isEmpty) => {
      isOpml ||= name === 'opml' || name === 'outline';
      if (name === 'outline') {
        const feed = feedFrom(attributes, groups, problems);
        if (feed && feeds.size >= MOST_FEEDS) problems.add('too-many-feeds');
        else if (feed && !feeds.has(keyOf(feed.url))) feeds.set(keyOf(feed.url), feed);
        if (!isEmpty && parents.length < DEEPEST) groups.push(feed ? '' : nameIn(attributes));
      }
      if (!isEmpty && parents.length < DEEPEST) parents.push(name);
    },
    close: (name) => {
      const index = parents.lastIndexOf(name);
      if (index < 0) return;
      const closed = parents.splice(index);
      for (const one of closed) if (one === 'outline') groups.pop();
      if (closed.length > 1) problems.add('unclosed-element');
    },
    text: (part, isCdata) => {
      if (parents.at(-1) === 'title' && parents.includes('head') && title.length < LONGEST_TITLE) {
        title += isCdata ? part : decodeReferences(part);
      }
    },
  });
  if (parents.length > 0) problems.add('unclosed-element');
  if (!isOpml) return { ok: false, reason: 'not-opml' };
  return {
    ok: true,
    title: shortened(onOneLine(title), LONGEST_TITLE),
    feeds: [...feeds.values()],
    problems: [...problems].sort(),
  };
}

/** The same feed, however its address is written. */
const keyOf = (url: string) => new URL(url).href;

function nameIn(attributes: Attributes): string {
  const names = [attributes.get('text'), attributes.get('title')];
  const known = names.map((name = '') => onOneLine(name)).find((name) => name !== '');
  return shortened(known ?? '', LONGEST_TITLE);
}

function feedFrom(
  attributes: Attributes,
  groups: readonly string[],
  problems: Set<OpmlProblem>,
): ListedFeed | undefined {
  const written = attributes.get('xmlurl')?.trim() ?? '';
  // A list of lists is not a list of feeds.
  if (written === '' || attributes.get('type')?.trim().toLowerCase() === 'source') return undefined;
  const url = webLink(
    written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:'),
  );
  if (url === undefined) {
    problems.add('unsafe-link');
    return undefined;
  }
  const site = webLink(attributes.get('htmlurl') ?? '');
  return {
    url,
    title: nameIn(attributes) || url,
    groups: groups.filter((group) => group !== ''),
    ...(site !== undefined && { site }),
  };
}
