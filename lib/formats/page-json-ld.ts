import { onOneLine } from './plain-text';

/** What a page says of itself for search engines (schema.org). */
export type LinkedData = {
  readonly headline?: string;
  readonly description?: string;
  readonly image?: string;
  readonly published?: string;
  readonly keywords: readonly string[];
  readonly site?: string;
};

type Json = Readonly<Record<string, unknown>>;

const LONGEST = 400_000;
const DEEPEST = 12;
const MOST_NODES = 2000;
/** The kinds that are what a page is about, as against its crumbs, its owner and its search field. */
const MAIN =
  /article|posting|report|video|recipe|product|event|book|movie|game|course|podcast|review|howto|jobposting|webpage|creativework/i;

/** The node that the page is about, read from the texts of its `ld+json` scripts. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)));
  const articles = nodes.filter((node) => /article|posting|report/i.test(typeOf(node)));
  const others = nodes.filter((node) => MAIN.test(typeOf(node)));
  const named = nodes.filter((node) => textIn(node.headline) !== '');
  const [main] = [...articles, ...others, ...named];
  if (!main) return { keywords: [] };
  const known = {
    headline: textIn(main.headline) || textIn(main.name),
    description: textIn(main.description),
    image: addressIn(main.image) || addressIn(main.thumbnailUrl),
    published: textIn(main.datePublished) || textIn(main.uploadDate),
    site: textIn(isObject(main.publisher) ? main.publisher.name : undefined),
  };
  const said = Object.entries(known).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(said), keywords: wordsIn(main.keywords) };
}

/** Scripts written by hand hold raw line breaks, or stand between `<!--` and `-->`. */
function parsed(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  const text = script.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [text, text.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

/** Every object that has a type, the outermost first. */
function nodesOf(value: unknown): readonly Json[] {
  const nodes: Json[] = [];
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0 && seen < MOST_NODES; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      seen += 1;
      if (seen > MOST_NODES) break;
      if (isObject(one) && one['@type'] !== undefined) nodes.push(one);
      const room = Math.max(0, MOST_NODES - next.length);
      if (Array.isArray(one)) next.push(...one.slice(0, room));
      else if (isObject(one)) next.push(...Object.values(one).slice(0, room));
    }
    level = next.filter((inner) => typeof inner === 'object' && inner !== null);
  }
  return nodes;
}

const typeOf = (node: Json) => [node['@type']].flat().join(' ');

function textIn(value: unknown): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? onOneLine(first.slice(0, 20_000)) : '';
}

function addressIn(value: unknown): string {
  const [first] = [value].flat();
  if (!isObject(first)) return textIn(first);
  return textIn(first.url) || textIn(first.contentUrl) || textIn(first['@id']);
}

function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textIn).filter((word) => word !== '');
  return textIn(value)
    .split(/\s*[,;]\s*/)
    .filter((word) => word !== '');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
