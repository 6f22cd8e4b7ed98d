import type { OfferedFeed } from './feed-model';
import { type Attributes, readHtml } from './markup';
import { collectOffers } from './page-feeds';
import { webBase } from './web-link';

const MOST_KEPT = 20_000;
const MOST_OF_A_NAME = 20;
const MOST_NAMES = 500;
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 400_000;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The parts of a page that say something of it as a whole. */
export type PageParts = {
  /** By `property`, `name` or `itemprop`, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The first of each `rel`. */
  readonly links: ReadonlyMap<string, string>;
  /** Those with JSON-LD. */
  readonly scripts: readonly string[];
  readonly feeds: readonly OfferedFeed[];
  readonly title: string;
  readonly heading: string;
  readonly language: string;
  readonly base: string;
};

/**
 * Collects them, as they are written.
 *
 * @param url what links are relative to unless the page says otherwise
 */
export function collectParts(html: string, url: string): PageParts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const scripts: string[] = [];
  const offers = collectOffers();
  const texts = { title: '', h1: '' };
  let open: 'title' | 'h1' | 'data' | undefined;
  let silent: string | undefined;
  let language = '';
  let base = url;
  const isRead = { title: false, h1: false };

  const addMeta = (attributes: Attributes) => {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const content = attributes.get('content')?.slice(0, MOST_KEPT);
    if (!name || content === undefined || metas.size > MOST_NAMES) return;
    const known = metas.get(name.trim().toLowerCase());
    if (!known) metas.set(name.trim().toLowerCase(), [content]);
    else if (known.length < MOST_OF_A_NAME) known.push(content);
  };
  const addLink = (attributes: Attributes) => {
    for (const rel of attributes.get('rel')?.toLowerCase().split(/\s+/).slice(0, 8) ?? []) {
      if (!links.has(rel) && links.size < 100) links.set(rel, attributes.get('href') ?? '');
    }
    offers.add(attributes, base);
  };

  readHtml(html, {
    open: (name, attributes, isEmpty) => {
      if (silent) return;
      const isData = name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '');
      if (isData && scripts.length < MOST_SCRIPTS) {
        scripts.push('');
        open = 'data';
      } else if (SILENT.has(name) && !isEmpty) silent = name;
      if (name === 'html') language = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
      if (name === 'base' && base === url) base = webBase(attributes.get('href'), url) ?? url;
      if (name === 'meta') addMeta(attributes);
      if (name === 'link') addLink(attributes);
      if ((name === 'title' || name === 'h1') && !isRead[name]) open = name;
    },
    close: (name) => {
      if (silent === name) silent = undefined;
      if (open === 'data' && name === 'script') open = undefined;
      if ((name === 'title' || name === 'h1') && open === name) {
        isRead[name] = texts[name].trim() !== '';
        open = undefined;
      }
    },
    text: (text) => {
      if (silent || !open) return;
      if (open === 'data') {
        const script = scripts.at(-1) ?? '';
        if (script.length <= LONGEST_SCRIPT) scripts[scripts.length - 1] = script + text;
      } else if (texts[open].length < MOST_KEPT) texts[open] += text;
    },
  });
  return {
    metas,
    links,
    scripts,
    feeds: offers.feeds,
    title: texts.title,
    heading: texts.h1,
    language,
    base,
  };
}
