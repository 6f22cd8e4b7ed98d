/** What was wrong with a file that should have been XML. */
export type MarkupProblem =
  | 'bare-less-than'
  | 'entity-declarations'
  | 'missing-end-of-tag'
  | 'truncated-tag'
  | 'unclosed-cdata'
  | 'unclosed-comment';

export type MendedXml = {
  readonly text: string;
  readonly problems: ReadonlySet<MarkupProblem>;
};

/** Between these, a missing `>` is likelier than a bare `<`. */
const TAG_NAMES =
  /^<\/?(?:\w+:)?(?:rss|channel|feed|item|entry|title|link|guid|id|description|summary|content|pubdate|updated|published|author|category|outline|body|head)\s*$/i;
/** A value with a `<` in it is no longer than that. */
const LONGEST_VALUE = 20_000;

/**
 * XML in which each `<` begins what it seems to begin: bare ones become `&lt;`, and what nobody closed
 * is closed. Comments, instructions and the DOCTYPE with its entities are left out.
 *
 * One pass that never looks at a character more than a few times, whatever the file.
 */
export function mendXml(xml: string): MendedXml {
  const problems = new Set<MarkupProblem>();
  const find = searchOf(xml);
  const parts: string[] = [];
  let kept = 0;
  /** Puts `mended` in the place of a stretch of the file, and goes on after it. */
  const replace = (from: number, to: number, mended: string, problem?: MarkupProblem) => {
    if (problem) problems.add(problem);
    parts.push(xml.slice(kept, from), mended);
    kept = to;
    return to;
  };

  let at = xml.indexOf('<');
  while (at >= 0) {
    let next: number;
    if (xml.startsWith('<!--', at)) {
      const end = find('-->', at + 4);
      next = end < 0 ? replace(at, at + 1, '&lt;', 'unclosed-comment') : replace(at, end + 3, '');
    } else if (xml.startsWith('<![CDATA[', at)) {
      const end = find(']]>', at + 9);
      next = end < 0 ? closeCdata(at) : end + 3;
    } else if (xml[at + 1] === '!' || xml[at + 1] === '?') {
      const end = endOfDeclaration(xml, at, find);
      if (/^<!DOCTYPE[^[>]*\[[^>]*<!ENTITY/i.test(xml.slice(at, Math.min(end, at + 2000)))) {
        problems.add('entity-declarations');
      }
      next = end < 0 ? replace(at, at + 1, '&lt;', 'bare-less-than') : replace(at, end, '');
    } else {
      next = mendTag(at);
    }
    at = xml.indexOf('<', next);
  }
  return { text: parts.length === 0 ? xml : parts.join('') + xml.slice(kept), problems };

  function closeCdata(from: number): number {
    const end = find('</', from);
    const until = end < 0 ? xml.length : end;
    problems.add('unclosed-cdata');
    return replace(until, until, ']]>');
  }

  function mendTag(from: number): number {
    const { end, kind } = endOfTag(xml, from, find);
    switch (kind) {
      case 'whole':
        return end;
      case 'truncated':
        return replace(from, xml.length, '', 'truncated-tag');
      case 'badly-quoted':
        return replace(end, find('>', end) + 1, '>', 'missing-end-of-tag');
      case 'interrupted':
        if (!TAG_NAMES.test(xml.slice(from, Math.min(end, from + 60)))) break;
        return replace(end, end, '>', 'missing-end-of-tag');
      case 'none':
    }
    return replace(from, from + 1, '&lt;', 'bare-less-than');
  }
}

type Search = (what: string, from: number) => number;

/** Finds what comes next. What was missing once is missing from then on, and not looked for again. */
function searchOf(text: string): Search {
  const missing = new Set<string>();
  return (what, from) => {
    if (missing.has(what)) return -1;
    const at = text.indexOf(what, from);
    if (at < 0) missing.add(what);
    return at;
  };
}

/** Behind `<!…>` or `<?…?>`; -1 when it never ends. */
function endOfDeclaration(xml: string, from: number, find: Search): number {
  const close = find('>', from);
  if (close < 0) return -1;
  const inside = xml.slice(from, Math.min(close, from + 2000));
  if (xml[from + 1] === '?') {
    // An XML declaration without its second question mark is a slip; the rest is no instruction.
    const end = /^<\?xml\s/i.test(inside) ? close - 1 : find('?>', from);
    return end < 0 ? close + 1 : end + 2;
  }
  if (!/^<!DOCTYPE/i.test(inside) || !inside.includes('[')) return close + 1;
  const bracket = find(']', from);
  const [spaced] = /^\]\s*>/.exec(xml.slice(bracket, bracket + 20)) ?? [];
  if (bracket >= 0 && spaced) return bracket + spaced.length;
  const end = find(']>', from);
  return end < 0 ? close + 1 : end + 2;
}

type TagEnd = {
  readonly end: number;
  readonly kind: 'whole' | 'truncated' | 'badly-quoted' | 'interrupted' | 'none';
};

const QUOTES: Readonly<Record<string, true>> = { '"': true, "'": true };

/** Where the tag that seems to begin at `from` ends, and how. */
function endOfTag(xml: string, from: number, find: Search): TagEnd {
  const isClosing = xml[from + 1] === '/';
  if (!/[a-z_:]/i.test(xml[from + (isClosing ? 2 : 1)] ?? '')) return { end: from, kind: 'none' };
  let isAfterEquals = false;
  for (let at = from + 2; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (character === '>') return { end: at + 1, kind: 'whole' };
    if (character === '<') return { end: at, kind: 'interrupted' };
    if (isAfterEquals && QUOTES[character]) {
      const close = find(character, at + 1);
      if (close < 0 || !isValue(xml, at, close)) {
        const isCut = find('>', at) < 0;
        return { end: at, kind: isCut ? 'truncated' : 'badly-quoted' };
      }
      at = close;
    }
    if (character.trim() !== '') isAfterEquals = character === '=';
  }
  return { end: xml.length, kind: 'truncated' };
}

/** Whether what stands between two quotes is a value, or a quote was forgotten. */
function isValue(xml: string, open: number, close: number): boolean {
  if (!xml.slice(open, close).includes('<')) return true;
  return close - open < LONGEST_VALUE && /[\s/>?]/.test(xml[close + 1] ?? ' ');
}
