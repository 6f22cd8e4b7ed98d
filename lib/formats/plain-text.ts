import { readHtml } from './markup';

export type PlainText = {
  readonly text: string;
  /** The address of the first picture, as it is written there. */
  readonly image?: string;
};

/** Their content is not for reading. */
const UNREAD = new Set('script style template svg math iframe noembed noframes applet'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dir dd details div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym area audio b base basefont bdi bdo bgsound big blink button cite code col colgroup data datalist del dfn dialog em embed font frame head html i img input ins kbd label legend link map mark marquee menu meta meter nobr noscript object optgroup param picture q rp rt ruby s samp select slot small source span strike strong sub sup textarea time track tt u var video wbr'.split(
    ' ',
  ),
);
/** Control characters, those that turn the direction of a text, and halves of a character. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
const TAG = /<\/?([a-z][a-z\d-]*)(?=[\s/>])[^<>]*>/gi;

/** On one line, without what cannot be seen. */
export function onOneLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** What a reader would see of HTML, on one line. Broken HTML gives what can be read of it. */
export function textOfHtml(html: string): PlainText {
  const parts: string[] = [];
  let unread: string | undefined;
  let image: string | undefined;
  const space = (name: string) => {
    if (BLOCKS.has(localName(name))) parts.push(' ');
  };
  readHtml(withoutCutTag(html), {
    open: (written, attributes, isEmpty) => {
      const name = localName(written);
      if (unread) return;
      if (UNREAD.has(name) && !isEmpty) unread = name;
      if (name === 'img' && !isSpeck(attributes.get('width'), attributes.get('height'))) {
        image ??= attributes.get('src');
      }
      space(name);
    },
    close: (written) => {
      const name = localName(written);
      if (unread === name) unread = undefined;
      if (!unread) space(name);
    },
    text: (text) => {
      if (!unread) parts.push(text);
    },
  });
  return { text: onOneLine(parts.join('')), ...(image && { image }) };
}

/**
 * A text of which nobody says whether it is HTML: tags that HTML knows go, others such as `List<T>`
 * are taken at their word.
 */
export function textOfPerhapsHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return onOneLine(text);
  const escaped = text.replaceAll(TAG, (tag, name: string) => {
    const isHtml = isHtmlName(name) || tag.startsWith('</') || /[\s=]/.test(tag);
    return isHtml ? tag : tag.replace('<', '&lt;');
  });
  return textOfHtml(escaped).text;
}

/** Whether HTML has an element of this name. */
function isHtmlName(name: string): boolean {
  const known = name.toLowerCase();
  return BLOCKS.has(known) || INLINE.has(known) || UNREAD.has(known);
}

/** At most so many characters, cut between words, with `…` where something is missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > most / 2 ? start.slice(0, lastSpace) : start;
  return `${cut.replace(/(?:\u200d|[\s,;:–-])+$/, '')}…`;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** A picture that nobody can see counts visits. */
function isSpeck(width: string | undefined, height: string | undefined): boolean {
  return [width, height].some((size) => /^[01](?:px)?$/.test(size?.trim() ?? ''));
}

/** A `<` that nothing closes ends the text, unless it is no tag at all. */
function withoutCutTag(html: string): string {
  const open = html.lastIndexOf('<');
  if (open < 0 || html.indexOf('>', open) >= 0) return html;
  const [, name = ''] = /^<[/!]?([a-z\d]*)/i.exec(html.slice(open, open + 40)) ?? [];
  // Nobody writes a tag right behind a letter and stops there: that is "a<b".
  const isComparison = /\w/.test(html[open - 1] ?? ' ') && !html.includes('=', open);
  const isCut = name === '' || (isHtmlName(name) && !isComparison);
  return isCut ? html : `${html.slice(0, open)}&lt;${html.slice(open + 1)}`;
}
